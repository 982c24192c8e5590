import { PairKey } from "@waymark/domain/block";
import { EventId } from "@waymark/domain/id";
import * as z from "zod";

/** Two are held apart from now on: what is open between them ends. */
export const FollowBlockJob = z.strictObject({
  v: z.literal(1),
  eventId: EventId,
  pair: PairKey,
  revision: z.int().positive(),
});
export type FollowBlockJob = z.infer<typeof FollowBlockJob>;
