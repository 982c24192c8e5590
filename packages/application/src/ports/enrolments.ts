import type { AppError } from "@waymark/contracts/error";
import type {
  Enrolment,
  EnrolmentSheet,
  EnrolmentSide,
  EnrolmentStatus,
  EnrolmentTally,
} from "@waymark/domain/enrolment";
import type { Cohort } from "@waymark/domain/cohort";
import type { CohortId, EnrolmentId, PersonId } from "@waymark/domain/id";
import type { Page, Write } from "./storage.ts";

export type Enrolments = {
  readonly get: (cohortId: CohortId, id: EnrolmentId) => Promise<Enrolment | null>;
  /** Those that are there, in any order, as they are at this moment. */
  readonly getMany: (
    cohortId: CohortId,
    ids: readonly EnrolmentId[],
  ) => Promise<readonly Enrolment[]>;
  /**
   * Everybody of a cohort in whatever status, each once, in id order, as it is at this moment; 200 a
   * page.
   */
  readonly listOf: (cohortId: CohortId, cursor?: string) => Promise<Page<Enrolment>>;
  /**
   * Of one side in one status, who came to it first before others; a step of a moment ago may be
   * missing. 50 a page. Of those who are listed the ones on sheets come first, in id order.
   */
  readonly listIn: (
    cohortId: CohortId,
    status: EnrolmentStatus,
    side: EnrolmentSide,
    cursor?: string,
  ) => Promise<Page<Enrolment>>;
  /** What a person has joined, newest first; a step of a moment ago may be missing. */
  readonly listByPerson: (personId: PersonId) => Promise<readonly Enrolment[]>;
  /**
   * The sheets on which these ids would stand, and whoever of these has a record of their own already,
   * as they are at this moment.
   */
  readonly placesOf: (
    cohort: Pick<Cohort, "id" | "organisationId">,
    ids: readonly EnrolmentId[],
  ) => Promise<{
    readonly sheets: readonly EnrolmentSheet[];
    readonly ofTheirOwn: readonly Enrolment[];
  }>;
  /**
   * A record of their own, for somebody who stands on no sheet. Refused with
   * `enrolment.changed_meanwhile` when the id is taken.
   */
  readonly insert: (enrolment: Enrolment) => Write;
  /**
   * Of somebody with a record of their own: refused with `enrolment.changed_meanwhile` unless its stored
   * revision is one below, or when they still stand on a sheet.
   */
  readonly replace: (enrolment: Enrolment) => Write;
  /**
   * The same of people of one cohort who may still stand on a sheet, which they leave: at most two
   * writes for each.
   */
  readonly replaceListed: (enrolments: readonly Enrolment[]) => Promise<readonly Write[]>;
  /**
   * A sheet as it is to be, with the bytes that it takes. Refused with `enrolment.changed_meanwhile`
   * unless the stored revision is one below, or none for 1.
   */
  readonly putSheet: (sheet: EnrolmentSheet) => { readonly write: Write; readonly bytes: number };
  /** Changes nothing; refused with `enrolment.changed_meanwhile` unless the stored revision is this one's. */
  readonly check: (enrolment: Enrolment) => Write;
};

/** How many people of a cohort are where, in one item: a seat is a condition on it. */
export type EnrolmentTallies = {
  readonly get: (cohortId: CohortId) => Promise<EnrolmentTally>;
  /**
   * @param seats of the side whose `enrolled` grows, null for no limit: with the refusal when there
   *   would be more
   */
  readonly change: (
    cohortId: CohortId,
    change: EnrolmentTally,
    seats?: {
      readonly side: EnrolmentSide;
      readonly limit: number;
      readonly refusal: AppError;
    } | null,
  ) => Write;
  /** Changes nothing; refused with `cohort.seats_taken` when more are enrolled on one of the sides. */
  readonly checkSeats: (
    cohortId: CohortId,
    seats: readonly { readonly side: EnrolmentSide; readonly limit: number }[],
  ) => Write;
};
