import { MentorshipId, ResourceId } from "@waymark/domain/id";
import { Resource, ResourceContent, resourcesMax } from "@waymark/domain/resource";
import { Side } from "@waymark/domain/side";
import * as z from "zod";

export const ShelfTarget = z.strictObject({ mentorshipId: MentorshipId });

export const AddResourceInput = z.strictObject({
  mentorshipId: MentorshipId,
  /** Made by the client when its form opens: adding the same thing twice is adding it once. */
  resourceId: ResourceId,
  content: ResourceContent,
});
export type AddResourceInput = z.infer<typeof AddResourceInput>;

export const RemoveResourceInput = z.strictObject({
  mentorshipId: MentorshipId,
  resourceId: ResourceId,
});
export type RemoveResourceInput = z.infer<typeof RemoveResourceInput>;

export const ShelfView = z.object({
  viewer: Side,
  otherName: z.string(),
  /** After the end a shelf can be read, and taken from, but nothing new is put on it. */
  isOver: z.boolean(),
  /** The newest first. */
  resources: z.array(Resource).max(resourcesMax),
});
export type ShelfView = z.infer<typeof ShelfView>;
