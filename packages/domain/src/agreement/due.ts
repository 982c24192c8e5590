import { Instant, type PlainDate } from "../time/index.ts";
import type { Agreement } from "./agreement.ts";

export const agreementDueKinds = ["review_agreement"] as const;
export type AgreementDueKind = (typeof agreementDueKinds)[number];

export type AgreementDue = { readonly kind: AgreementDueKind; readonly at: Instant };

/** Noon of UTC is the agreed date almost everywhere, and the mail waits for nobody's morning. */
const momentOf = (date: PlainDate): Instant => Instant.parse(`${date}T12:00:00.000Z`);

/**
 * The review of what is in force; a proposal does not put it off. Every revision replaces the set.
 *
 * @param since when the present revision began
 */
export const agreementDues = ({ inForce }: Agreement, since: Instant): readonly AgreementDue[] => {
  if (inForce === undefined) return [];
  const at = momentOf(inForce.terms.reviewOn);
  return at > since ? [{ kind: "review_agreement", at }] : [];
};
