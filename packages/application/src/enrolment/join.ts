import { EnrolmentMoved, type JoinInput } from "@waymark/contracts/enrolment";
import type { AppError } from "@waymark/contracts/error";
import { isOpenToJoin } from "@waymark/domain/cohort";
import { actOnEnrolment, type Enrolment } from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import type { Person } from "@waymark/domain/person";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { Write } from "../ports/index.ts";
import { checkForm } from "./check-form.ts";
import type { EnrolmentDeps } from "./deps.ts";
import { loadInvited } from "./link.ts";
import { hasSeatFor } from "./open.ts";
import { planStep } from "./plan-step.ts";

/** Whoever joins as a mentor is one from then on: they set hours, and need no listing for it. */
const asMentor = (
  { persons }: Pick<EnrolmentDeps, "persons">,
  { side }: Pick<Enrolment, "side">,
  person: Person,
): readonly Write[] => {
  const { roles, revision } = person;
  if (side !== "mentor" || roles.includes("mentor")) return [];
  return [persons.replace({ ...person, roles: [...roles, "mentor"], revision: revision + 1 })];
};

/**
 * Takes a place, or begins to wait for one. The link shows that its owner read the mail; the account
 * has to be of that address all the same, so that nobody joins by a link that was passed on.
 */
export const joinCohort =
  (deps: EnrolmentDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: JoinInput,
  ): Promise<Result<EnrolmentMoved, AppError>> => {
    const now = deps.clock.now();
    const outdated = [
      "enrolment.no_seat",
      "enrolment.changed_meanwhile",
      "cohort.changed_meanwhile",
      "storage.busy",
    ] as const;
    return onceDecidedAnew(
      deps,
      outdated,
    )({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "enrolment.join", ...input },
      now,
      parse: (stored) => EnrolmentMoved.parse(stored),
      decide: async () => {
        const invited = await loadInvited(deps, input.token, now);
        if (!invited.ok) return invited;
        const { enrolment, cohort, programme } = invited.value;
        const person = await deps.persons.get(actor.personId);
        if (person === null || person.emailAddress !== enrolment.emailAddress) {
          return err({ code: "enrolment.other_address" });
        }
        if (!isOpenToJoin(cohort.status)) return err({ code: "cohort.not_open" });
        const form = await checkForm(deps, programme, enrolment, input.form);
        if (!form.ok) return form;
        const tally = await deps.enrolmentTallies.get(cohort.id);
        const moved = actOnEnrolment(
          enrolment,
          {
            action: "join",
            personId: actor.personId,
            form: input.form,
            consentTextVersion: input.consentTextVersion,
            hasSeat: hasSeatFor(cohort, enrolment, tally),
          },
          "invitee",
          now,
        );
        if (!moved.ok) return moved;
        const { writes, events } = planStep(deps, cohort, enrolment, moved.value, now);
        return ok({
          answer: { enrolmentId: enrolment.id, status: moved.value.status },
          writes: [...writes, ...asMentor(deps, enrolment, person)],
          events,
        });
      },
    });
  };
