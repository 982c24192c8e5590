import { type DeclineByLinkInput, EnrolmentMoved } from "@waymark/contracts/enrolment";
import type { AppError } from "@waymark/contracts/error";
import { actOnEnrolment } from "@waymark/domain/enrolment";
import { ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { EnrolmentDeps } from "./deps.ts";
import { loadInvited } from "./link.ts";
import { planStep } from "./plan-step.ts";

/** Does not want to take part; for this the link is enough. */
export const declineByLink =
  (deps: Omit<EnrolmentDeps, "persons">) =>
  async (input: DeclineByLinkInput): Promise<Result<EnrolmentMoved, AppError>> => {
    const now = deps.clock.now();
    return onceDecidedAnew(deps, ["enrolment.changed_meanwhile"])({
      actor: `invited/${deps.ids.fingerprint(input.token)}`,
      requestKey: input.requestKey,
      input: { command: "enrolment.decline", ...input },
      now,
      parse: (stored) => EnrolmentMoved.parse(stored),
      decide: async () => {
        const invited = await loadInvited(deps, input.token, now);
        if (!invited.ok) return invited;
        const { enrolment, cohort } = invited.value;
        const moved = actOnEnrolment(enrolment, { action: "decline" }, "invitee", now);
        if (!moved.ok) return moved;
        return ok({
          answer: { enrolmentId: enrolment.id, status: moved.value.status },
          ...planStep(deps, cohort, enrolment, moved.value, now),
        });
      },
    });
  };
