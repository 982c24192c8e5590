import type { EnrolmentQuestion } from "@waymark/contracts/enrolment";
import type { AppError } from "@waymark/contracts/error";
import {
  consentTextVersion,
  type Enrolment,
  type EnrolmentTally,
  questionsFor,
  seatsOf,
} from "@waymark/domain/enrolment";
import type { Cohort } from "@waymark/domain/cohort";
import { ok, type Result } from "@waymark/domain/result";
import type { EnrolmentDeps } from "./deps.ts";
import { loadInvited } from "./link.ts";
import { roundOf } from "./load.ts";

type Reads = Pick<
  EnrolmentDeps,
  | "clock"
  | "cohorts"
  | "enrolments"
  | "enrolmentTallies"
  | "linkSecret"
  | "organisations"
  | "programmes"
>;

/** Nobody gets a place before those who wait for one. */
export const hasSeatFor = (
  cohort: Cohort,
  { side }: Pick<Enrolment, "side">,
  tally: EnrolmentTally,
): boolean => {
  const seats = seatsOf(cohort, side);
  return (
    seats === null ||
    ((tally[`${side}.enrolled`] ?? 0) < seats && (tally[`${side}.waiting`] ?? 0) === 0)
  );
};

/** What is behind the link of an invitation; reading it changes nothing, however often it is done. */
export const openEnrolmentLink =
  (deps: Reads) =>
  async (token: string): Promise<Result<EnrolmentQuestion, AppError>> => {
    const invited = await loadInvited(deps, token, deps.clock.now());
    if (!invited.ok) return invited;
    const { enrolment, cohort, programme } = invited.value;
    const { id, side, status, isExternal, emailAddress, name, languages, skills } = enrolment;
    const { industry, timeZone, capacity } = enrolment;
    return ok({
      enrolmentId: id,
      side,
      status,
      isExternal,
      emailAddress,
      round: roundOf(invited.value),
      known: { name, languages, skills, industry, timeZone, capacity },
      questions: [...questionsFor(programme.intake, side)],
      hasSeat: hasSeatFor(cohort, enrolment, await deps.enrolmentTallies.get(cohort.id)),
      consentTextVersion,
    });
  };
