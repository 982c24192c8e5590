import * as z from "zod";
import { CohortId, OrganisationId, ProgrammeId } from "../id/index.ts";
import { line } from "../text/index.ts";
import { Instant, PlainDate } from "../time/index.ts";
import { peopleMax } from "./policy.ts";

/**
 * - `draft`: people are listed, nobody has heard of it
 * - `inviting`: invitations are out, and places are taken
 * - `matching`: nobody joins any more, who waits still moves up, pairs are being made
 * - `running`: pairs are introduced
 * - `finished`, `cancelled`: over
 */
export const CohortStatus = z.enum([
  "draft",
  "inviting",
  "matching",
  "running",
  "finished",
  "cancelled",
]);
export type CohortStatus = z.infer<typeof CohortStatus>;

const Seats = z.int().min(1).max(peopleMax);

/** What a manager writes about a cohort. */
export const CohortPlan = z
  .strictObject({
    name: line(2, 80),
    startsOn: PlainDate,
    endsOn: PlainDate,
    /** Places for mentees; in a cohort of circles, for all. */
    menteeSeats: Seats,
    /** Absent: as many mentors as want to join. */
    mentorSeats: Seats.optional(),
  })
  .refine(({ startsOn, endsOn }) => startsOn < endsOn, {
    error: "ends before it starts",
    path: ["endsOn"],
  });
export type CohortPlan = z.infer<typeof CohortPlan>;

/** One dated run of a programme. How many people it has is counted apart: see `EnrolmentTally`. */
export const Cohort = z.object({
  id: CohortId,
  organisationId: OrganisationId,
  programmeId: ProgrammeId,
  ...CohortPlan.shape,
  status: CohortStatus,
  createdAt: Instant,
  /** When its present status began. */
  since: Instant,
  revision: z.int().positive(),
});
export type Cohort = z.infer<typeof Cohort>;
