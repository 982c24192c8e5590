import type { EnrolmentTarget, OwnEnrolments } from "@waymark/contracts/enrolment";
import type { AppError } from "@waymark/contracts/error";
import { hasJoined } from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { EnrolmentDeps } from "./deps.ts";
import { type InRound, loadRound, roundOf } from "./load.ts";

type Reads = Pick<EnrolmentDeps, "cohorts" | "enrolments" | "organisations" | "programmes">;

/** A place that somebody has or waits for; everybody else's is not there. */
export const ownEnrolment =
  (deps: Reads) =>
  async (
    actor: { readonly personId: PersonId },
    { cohortId, enrolmentId }: EnrolmentTarget,
  ): Promise<Result<InRound, AppError>> => {
    const enrolment = await deps.enrolments.get(cohortId, enrolmentId);
    return enrolment?.personId === actor.personId && hasJoined(enrolment.status)
      ? loadRound(deps, enrolment)
      : err({ code: "enrolment.not_found" });
  };

/** All that somebody takes part in or waits for, newest first. */
export const listOwnEnrolments =
  (deps: Reads) =>
  async (actor: { readonly personId: PersonId }): Promise<Result<OwnEnrolments, AppError>> => {
    const rounds = await Promise.all(
      (await deps.enrolments.listByPerson(actor.personId)).map((one) => loadRound(deps, one)),
    );
    return ok({
      enrolments: rounds.flatMap((round) => {
        if (!round.ok) return [];
        const { id: enrolmentId, side, status, since } = round.value.enrolment;
        return [{ enrolmentId, side, status, since, round: roundOf(round.value) }];
      }),
    });
  };
