import * as z from "zod";
import { MentorshipId, ResourceId } from "../id/index.ts";
import { Side } from "../side/index.ts";
import { line, paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import { ResourceUrl } from "./resource-url.ts";

/** Beyond a hundred a shelf is a heap; it also keeps one pair's record far below DynamoDB's 400 KB. */
export const resourcesMax = 100;

const title = line(2, 120);
const note = paragraphs(1, 300);

/** What one of a pair puts where both find it again: a link, or a few lines to remember. */
export const ResourceContent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("link"), title, url: ResourceUrl, note: note.optional() }),
  z.strictObject({ kind: z.literal("note"), title, note }),
]);
export type ResourceContent = z.infer<typeof ResourceContent>;

export const Resource = z.strictObject({
  id: ResourceId,
  content: ResourceContent,
  addedBy: Side,
  addedAt: Instant,
});
export type Resource = z.infer<typeof Resource>;

/** All of one pair's: one thing, so that two that are added at once cannot pass the limit. */
export const Shelf = z.strictObject({
  mentorshipId: MentorshipId,
  resources: z.array(Resource).max(resourcesMax),
  /** 0 before the first one. */
  revision: z.int().nonnegative(),
});
export type Shelf = z.infer<typeof Shelf>;

export const emptyShelf = (mentorshipId: MentorshipId): Shelf => ({
  mentorshipId,
  resources: [],
  revision: 0,
});
