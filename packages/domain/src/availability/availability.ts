import * as z from "zod";
import { PersonId } from "../id/index.ts";
import { Offering } from "./offering.ts";
import { Schedule } from "./schedule.ts";

const distinctIds = (offerings: readonly Offering[]): boolean =>
  new Set(offerings.map(({ id }) => id)).size === offerings.length;

/**
 * When a mentor can be booked, and for what. It is one thing with one version, the schedule's: a
 * booking checks it, so that nobody books by rules that no longer hold.
 */
export const Availability = z.strictObject({
  mentorId: PersonId,
  schedule: Schedule,
  offerings: z.array(Offering).max(12).refine(distinctIds, { error: "Two offerings have one id." }),
});
export type Availability = z.infer<typeof Availability>;
