import { Cadence } from "@waymark/domain/agreement";
import { CircleStatus } from "@waymark/domain/circle";
import { CircleId, PersonId } from "@waymark/domain/id";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const CircleTarget = z.strictObject({ circleId: CircleId });

export const MoveCircleInput = z.strictObject({
  requestKey: RequestKey,
  circleId: CircleId,
  action: z.enum(["pass_on", "take_over", "leave"]),
});
export type MoveCircleInput = z.infer<typeof MoveCircleInput>;

export const CircleMoved = z.object({ circleId: CircleId, status: CircleStatus });
export type CircleMoved = z.infer<typeof CircleMoved>;

/** One of a circle, as the others see them. */
export const CircleMember = z.object({
  id: PersonId,
  displayName: z.string(),
  emailAddress: z.string(),
  timeZone: TimeZone,
  isHost: z.boolean(),
  isYou: z.boolean(),
});
export type CircleMember = z.infer<typeof CircleMember>;

/** A circle as its members see it. */
export const CircleView = z.object({
  id: CircleId,
  status: CircleStatus,
  organisationName: z.string(),
  programmeName: z.string(),
  cadence: Cadence,
  matchReason: z.string(),
  members: z.array(CircleMember),
  /** Whose turn comes after the present host's. */
  nextHostId: PersonId.optional(),
  hostSince: Instant,
  /** When the turn goes on by itself; absent where turns no longer do. */
  turnEndsAt: Instant.optional(),
});
export type CircleView = z.infer<typeof CircleView>;

export const CircleList = z.object({
  circles: z.array(
    z.object({ id: CircleId, status: CircleStatus, programmeName: z.string(), size: z.int() }),
  ),
});
export type CircleList = z.infer<typeof CircleList>;
