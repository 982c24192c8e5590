import { err, ok, type Result } from "../result/index.ts";
import type { DeliveryId, PersonId } from "../id/index.ts";
import type { Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { Enrolment, EnrolmentForm, EnrolmentStatus } from "./enrolment.ts";
import type { EnrolmentError } from "./errors.ts";
import type { MailingKind } from "./mailing.ts";
import { consentTextVersion } from "./policy.ts";
import { type EnrolmentParty, enrolmentTransitions } from "./transitions.ts";

export type EnrolmentMove =
  | { readonly action: MailingKind; readonly deliveryId: DeliveryId }
  | {
      readonly action: "join";
      readonly personId: PersonId;
      readonly form: EnrolmentForm;
      /** The version of the text that was read and agreed to. */
      readonly consentTextVersion: number;
      /** Whether they get a place; else they wait for one. */
      readonly hasSeat: boolean;
    }
  | { readonly action: "edit"; readonly form: EnrolmentForm }
  | { readonly action: "move_up" | "decline" | "withdraw" | "remove" | "list_again" };

const moved = (enrolment: Enrolment, status: EnrolmentStatus, now: Instant): Enrolment => ({
  ...enrolment,
  status,
  since: now,
});

/** What somebody said for a place that they no longer have is not kept. */
const forgotten = (enrolment: Enrolment): Enrolment => {
  const { personId: _personId, consent: _consent, weeklyHours: _hours, ...rest } = enrolment;
  return { ...rest, answers: [], prefers: [] };
};

/** Only mentors take several people. */
const filled = (
  enrolment: Enrolment,
  { capacity, industry, ...form }: EnrolmentForm,
): Enrolment => {
  const { capacity: _capacity, industry: _industry, ...rest } = enrolment;
  return {
    ...rest,
    ...form,
    ...(industry !== undefined && { industry }),
    ...(enrolment.side === "mentor" && capacity !== undefined && { capacity }),
  };
};

const perform = (
  enrolment: Enrolment,
  move: EnrolmentMove,
  now: Instant,
): Result<Enrolment, EnrolmentError> => {
  switch (move.action) {
    case "invite":
      return ok({
        ...moved(enrolment, "invited", now),
        invitedAt: now,
        deliveryId: move.deliveryId,
      });
    case "remind":
      return ok({ ...enrolment, invitedAt: now, deliveryId: move.deliveryId });
    case "call_off":
      return ok({ ...enrolment, deliveryId: move.deliveryId });
    case "join":
      return move.consentTextVersion === consentTextVersion
        ? ok({
            ...moved(filled(enrolment, move.form), move.hasSeat ? "enrolled" : "waiting", now),
            personId: move.personId,
            consent: { at: now, textVersion: move.consentTextVersion },
          })
        : err({ code: "enrolment.consent_outdated" });
    case "edit":
      return ok(filled(enrolment, move.form));
    case "move_up":
      return ok(moved(enrolment, "enrolled", now));
    case "decline":
      return ok(moved(enrolment, "declined", now));
    case "withdraw":
      return ok(moved(forgotten(enrolment), "withdrawn", now));
    case "remove":
      return ok(moved(forgotten(enrolment), "removed", now));
    case "list_again":
      return ok(moved(enrolment, "listed", now));
  }
};

/**
 * One step of an enrolment: refuses with `enrolment.illegal_transition` whatever
 * `enrolmentTransitions` does not list, consent to another text with `enrolment.consent_outdated`,
 * and raises the revision by one otherwise.
 */
export const actOnEnrolment = (
  enrolment: Enrolment,
  move: EnrolmentMove,
  party: EnrolmentParty,
  now: Instant,
): Result<Enrolment, EnrolmentError> => {
  if (!allows(enrolmentTransitions[move.action], party, enrolment.status)) {
    return err({ code: "enrolment.illegal_transition" });
  }
  const outcome = perform(enrolment, move, now);
  return outcome.ok ? ok({ ...outcome.value, revision: enrolment.revision + 1 }) : outcome;
};
