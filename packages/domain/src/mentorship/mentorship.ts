import * as z from "zod";
import { Cadence } from "../agreement/index.ts";
import { CohortId, IntroductionId, MentorshipId, OrganisationId, PersonId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { bySide, type Pair } from "../side/index.ts";
import { line } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import { Ending, EndProposal, Farewell } from "./ending.ts";
import type { MentorshipError } from "./errors.ts";

/** `proposed` until both have signed the same agreement. */
export const MentorshipStatus = z.enum(["proposed", "active", "paused", "ended"]);
export type MentorshipStatus = z.infer<typeof MentorshipStatus>;

/** What the drift alarm is made of; there from the start on. */
export const Rhythm = z.strictObject({
  cadence: Cadence,
  /** The latest of start, last session, return from a pause and change of the cadence. */
  countsFrom: Instant,
  /** How many steps of the alarm were taken since then. */
  nudges: z.int().nonnegative(),
  /** When the latest of these steps was taken. */
  nudgedAt: Instant.optional(),
  /** A session is ahead: the alarm waits for it. */
  putOffUntil: Instant.optional(),
});
export type Rhythm = z.infer<typeof Rhythm>;

/** What a mentee can help others with, a few words each. */
export const CanHelpWith = z.array(line(2, 80)).max(5);

/** What a programme brought two people together by. */
export const CohortMatch = z.strictObject({
  cohortId: CohortId,
  organisationId: OrganisationId,
  /** Why these two, in one line that both may read. */
  matchReason: z.string().max(1000),
});
export type CohortMatch = z.infer<typeof CohortMatch>;

/** The agreed relationship of two people. */
export const Mentorship = z.strictObject({
  id: MentorshipId,
  /** Absent where a programme brought the two together. */
  introductionId: IntroductionId.optional(),
  ...CohortMatch.partial().shape,
  mentorId: PersonId,
  menteeId: PersonId,
  status: MentorshipStatus,
  rhythm: Rhythm.optional(),
  lastMetAt: Instant.optional(),
  pause: z.strictObject({ since: Instant, until: Instant.optional() }).optional(),
  endProposal: EndProposal.optional(),
  farewells: bySide(Farewell),
  canHelpWith: CanHelpWith.optional(),
  ending: Ending.optional(),
  proposedAt: Instant,
  startedAt: Instant.optional(),
  revision: z.int().positive(),
});
export type Mentorship = z.infer<typeof Mentorship>;

export const proposeMentorship = (
  id: MentorshipId,
  { mentorId, menteeId }: Pair,
  broughtBy: IntroductionId | CohortMatch | null,
  now: Instant,
): Result<Mentorship, MentorshipError> =>
  mentorId === menteeId
    ? err({ code: "mentorship.with_oneself" })
    : ok({
        id,
        ...(typeof broughtBy === "string" ? { introductionId: broughtBy } : broughtBy),
        mentorId,
        menteeId,
        status: "proposed",
        farewells: {},
        proposedAt: now,
        revision: 1,
      });
