import { err, ok, type Result } from "../result/index.ts";
import type { Side } from "../side/index.ts";
import type { Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { Agreement } from "./agreement.ts";
import type { AgreementError } from "./errors.ts";
import type { AgreementTerms } from "./terms.ts";
import { type AgreementParty, agreementTransitions } from "./transitions.ts";

export type AgreementMove =
  | { readonly action: "propose"; readonly terms: AgreementTerms }
  /** With the number of what was read, so that nobody signs what replaced it meanwhile. */
  | { readonly action: "sign" | "decline" | "take_back"; readonly version: number };

type Outcome = Result<Agreement, AgreementError>;

const propose = (agreement: Agreement, terms: AgreementTerms, by: Side, at: Instant): Agreement => {
  const version = agreement.lastVersion + 1;
  return {
    ...agreement,
    status: agreement.inForce === undefined ? "proposed" : "changing",
    proposal: { version, terms, by, at },
    lastVersion: version,
  };
};

const answer = (
  agreement: Agreement,
  { action, version }: AgreementMove & { version: number },
  by: Side,
  now: Instant,
): Outcome => {
  const { proposal, ...rest } = agreement;
  if (proposal?.version !== version) return err({ code: "agreement.other_version" });
  const isOwn = proposal.by === by;
  if (action === "take_back" && !isOwn) return err({ code: "agreement.proposal_of_the_other" });
  if (action !== "take_back" && isOwn) return err({ code: "agreement.own_proposal" });
  if (action !== "sign") {
    return ok({ ...rest, status: rest.inForce === undefined ? "none" : "in_force" });
  }
  const signedAt =
    by === "mentor" ? { mentor: now, mentee: proposal.at } : { mentor: proposal.at, mentee: now };
  return ok({ ...rest, status: "in_force", inForce: { version, terms: proposal.terms, signedAt } });
};

/**
 * One step of an agreement: refuses with `agreement.illegal_transition` whatever
 * `agreementTransitions` does not list for this party in this status, with another code an answer to
 * one's own or to a replaced proposal, and raises the revision by one otherwise.
 */
export const act = (
  agreement: Agreement,
  move: AgreementMove,
  party: AgreementParty,
  now: Instant,
): Outcome => {
  const isListed = allows(agreementTransitions[move.action], party, agreement.status);
  if (!isListed || party === "system") return err({ code: "agreement.illegal_transition" });
  const outcome =
    move.action === "propose"
      ? ok(propose(agreement, move.terms, party, now))
      : answer(agreement, move, party, now);
  return outcome.ok ? ok({ ...outcome.value, revision: agreement.revision + 1 }) : outcome;
};
