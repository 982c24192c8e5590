import type { AppError } from "@waymark/contracts/error";
import { actOnEnrolment } from "@waymark/domain/enrolment";
import { ok, type Result } from "@waymark/domain/result";
import type { EnrolmentDeps } from "./deps.ts";
import { loadInvited } from "./link.ts";
import { planStep } from "./plan-step.ts";

type Deps = Omit<EnrolmentDeps, "commands" | "persons">;

/** A mail program's "unsubscribe": says no for who was asked; doing it twice is no error. */
export const stopInvitations =
  (deps: Deps) =>
  async (token: string): Promise<Result<null, AppError>> => {
    const now = deps.clock.now();
    const invited = await loadInvited(deps, token, now);
    if (!invited.ok) return invited;
    const { enrolment, cohort } = invited.value;
    const moved = actOnEnrolment(enrolment, { action: "decline" }, "invitee", now);
    // Who has joined gets no more of these mails, and does not lose a place by it.
    if (!moved.ok) return ok(null);
    const { writes, events } = planStep(deps, cohort, enrolment, moved.value, now);
    return deps.commit(writes, events);
  };
