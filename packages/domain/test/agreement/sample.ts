import {
  act,
  type Agreement,
  type AgreementMove,
  type AgreementStatus,
  AgreementTerms,
  noAgreement,
} from "../../src/agreement/index.ts";
import { MentorshipId } from "../../src/id/index.ts";
import type { Side } from "../../src/side/index.ts";
import type { Instant } from "../../src/time/index.ts";
import { now } from "../booking/sample.ts";

export { now } from "../booking/sample.ts";
export const mentorshipId = MentorshipId.parse(`mnt_${"5".repeat(32)}`);

export const terms = (overrides: object = {}): AgreementTerms =>
  AgreementTerms.parse({
    cadence: "fortnightly",
    channels: ["video", "messages"],
    quietHours: { from: "21:00", until: "07:00" },
    topicsOffLimits: ["My family"],
    confidentiality: "between_us",
    reviewOn: "2026-06-01",
    ...overrides,
  });

export const step = (
  agreement: Agreement,
  move: AgreementMove,
  side: Side,
  at: Instant = now,
): Agreement => {
  const outcome = act(agreement, move, side, at);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

/** Whatever is open was proposed by the mentor. */
export const inStatus = (status: AgreementStatus, overrides: object = {}): Agreement => {
  const none = noAgreement(mentorshipId);
  const proposed = step(none, { action: "propose", terms: terms(overrides) }, "mentor");
  const signed = step(proposed, { action: "sign", version: 1 }, "mentee");
  const records = {
    none,
    proposed,
    in_force: signed,
    changing: step(signed, { action: "propose", terms: terms({ cadence: "monthly" }) }, "mentor"),
  } satisfies Record<AgreementStatus, Agreement>;
  return records[status];
};
