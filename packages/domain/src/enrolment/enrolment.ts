import * as z from "zod";
import { DayHours, Weekday } from "../availability/index.ts";
import { CohortId, DeliveryId, EnrolmentId, OrganisationId, PersonId } from "../id/index.ts";
import { DisplayName } from "../person/index.ts";
import { line } from "../text/index.ts";
import { Instant, TimeZone } from "../time/index.ts";
import { Capacity, EnrolmentEntry, Languages, Skills } from "./entry.ts";
import { prefersMax } from "./policy.ts";

/**
 * - `listed`: in the cohort's list, not written to yet
 * - `invited`: an invitation is on its way or there
 * - `enrolled`: has a place
 * - `waiting`: wants one; moves up in the order in which people began to wait
 * - `declined`: said no to the invitation
 * - `withdrawn`: gave a place, or the waiting for one, up
 * - `removed`: taken out by a manager
 */
export const EnrolmentStatus = z.enum([
  "listed",
  "invited",
  "enrolled",
  "waiting",
  "declined",
  "withdrawn",
  "removed",
]);
export type EnrolmentStatus = z.infer<typeof EnrolmentStatus>;

/** To one of the programme's intake questions: 1 to 5 on a scale, or one of its options. */
export const IntakeAnswer = z.strictObject({
  questionId: line(1, 40),
  value: z.union([z.int().min(1).max(5), line(1, 200)]),
});
export type IntakeAnswer = z.infer<typeof IntakeAnswer>;

/** What somebody says when they join, and may change until pairs are made. */
export const EnrolmentForm = z.strictObject({
  /** How the others of the cohort are to read it. */
  name: DisplayName,
  timeZone: TimeZone,
  languages: Languages.min(1),
  skills: Skills,
  industry: line(1, 40).optional(),
  capacity: Capacity.optional(),
  weeklyHours: z.partialRecord(Weekday, DayHours),
  answers: z.array(IntakeAnswer).max(40),
  /** Enrolments of the same cohort, the most wanted first. */
  prefers: z.array(EnrolmentId).max(prefersMax),
});
export type EnrolmentForm = z.infer<typeof EnrolmentForm>;

/** One person's part in one cohort; its id follows from cohort, side and address. */
export const Enrolment = z.object({
  id: EnrolmentId,
  cohortId: CohortId,
  organisationId: OrganisationId,
  ...EnrolmentEntry.shape,
  languages: Languages,
  skills: Skills,
  isExternal: z.boolean(),
  status: EnrolmentStatus,
  /** When its present status began: who has waited longest moves up first. */
  since: Instant,
  listedAt: Instant,
  invitedAt: Instant.optional(),
  /** The last mail that asked them to join. */
  deliveryId: DeliveryId.optional(),
  /** Whose account it is, from the moment they join. */
  personId: PersonId.optional(),
  consent: z.object({ at: Instant, textVersion: z.int().positive() }).optional(),
  /** On their own wall clock: with `timeZone`. Absent until they join. */
  weeklyHours: EnrolmentForm.shape.weeklyHours.optional(),
  answers: EnrolmentForm.shape.answers,
  prefers: EnrolmentForm.shape.prefers,
  /** Matchings in a row that ended without somebody for them. */
  timesLeftOut: z.int().nonnegative().max(100),
  revision: z.int().positive(),
});
export type Enrolment = z.infer<typeof Enrolment>;
