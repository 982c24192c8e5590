import {
  type EditEnrolmentInput,
  EnrolmentMoved,
  type EnrolmentTarget,
  type WithdrawEnrolmentInput,
} from "@waymark/contracts/enrolment";
import type { AppError } from "@waymark/contracts/error";
import { movesUp } from "@waymark/domain/cohort";
import { actOnEnrolment, type EnrolmentMove } from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import { checkForm } from "./check-form.ts";
import type { EnrolmentDeps } from "./deps.ts";
import type { InRound } from "./load.ts";
import { ownEnrolment } from "./own.ts";
import { planStep } from "./plan-step.ts";

type Deps = Omit<EnrolmentDeps, "linkSecret" | "persons">;
type Command = EnrolmentTarget & { readonly requestKey: string };

const changeBy =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    command: Command,
    move: EnrolmentMove,
    check: (own: InRound) => Promise<Result<null, AppError>>,
  ): Promise<Result<EnrolmentMoved, AppError>> => {
    const now = deps.clock.now();
    const { cohortId, enrolmentId, requestKey } = command;
    return onceDecidedAnew(deps, ["enrolment.changed_meanwhile"])({
      actor: actor.personId,
      requestKey,
      input: { command: `enrolment.${move.action}`, ...command },
      now,
      parse: (stored) => EnrolmentMoved.parse(stored),
      decide: async () => {
        const own = await ownEnrolment(deps)(actor, { cohortId, enrolmentId });
        if (!own.ok) return own;
        const checked = await check(own.value);
        if (!checked.ok) return checked;
        const { enrolment, cohort } = own.value;
        const moved = actOnEnrolment(enrolment, move, "invitee", now);
        if (!moved.ok) return moved;
        return ok({
          answer: { enrolmentId, status: moved.value.status },
          ...planStep(deps, cohort, enrolment, moved.value, now),
        });
      },
    });
  };

/** Other answers, hours or wishes; until pairs are introduced. */
export const editEnrolment =
  (deps: Deps) => (actor: { readonly personId: PersonId }, input: EditEnrolmentInput) =>
    changeBy(deps)(
      actor,
      input,
      { action: "edit", form: input.form },
      async ({ cohort, programme, enrolment }) =>
        movesUp(cohort.status)
          ? checkForm(deps, programme, enrolment, input.form)
          : err({ code: "cohort.not_open" }),
    );

/** Gives one's place, or the waiting for it, up; what was said for it is forgotten. */
export const withdrawEnrolment =
  (deps: Deps) => (actor: { readonly personId: PersonId }, input: WithdrawEnrolmentInput) =>
    changeBy(deps)(actor, input, { action: "withdraw" }, async () => ok(null));
