import { err, ok, type Result } from "../result/index.ts";
import { setSide, type Side } from "../side/index.ts";
import { addDays, type Instant } from "../time/index.ts";
import type { Ending, Farewell, GuidedOutcome } from "./ending.ts";
import type { MentorshipError } from "./errors.ts";
import type { Mentorship } from "./mentorship.ts";
import { endWithinDays } from "./policy.ts";

type Outcome = Result<Mentorship, MentorshipError>;

/** The ending replaces what was still open. */
export const ended = (mentorship: Mentorship, ending: Ending): Mentorship => {
  const { pause: _pause, endProposal: _endProposal, ...rest } = mentorship;
  return { ...rest, status: "ended", ending };
};

/** Also in answer to the other's proposal, which it replaces. */
export const proposeEnd = (
  mentorship: Mentorship,
  outcome: GuidedOutcome,
  by: Side,
  at: Instant,
): Mentorship => ({ ...mentorship, endProposal: { outcome, by, at } });

export const takeBackEnd = (mentorship: Mentorship, by: Side): Outcome => {
  const { endProposal, ...rest } = mentorship;
  if (endProposal === undefined) return err({ code: "mentorship.no_end_proposed" });
  return endProposal.by === by ? ok(rest) : err({ code: "mentorship.end_proposal_of_the_other" });
};

export const agreeEnd = (mentorship: Mentorship, by: Side, at: Instant): Outcome => {
  const { endProposal } = mentorship;
  if (endProposal === undefined) return err({ code: "mentorship.no_end_proposed" });
  if (endProposal.by === by) return err({ code: "mentorship.own_end_proposal" });
  return ok(ended(mentorship, { kind: "guided", outcome: endProposal.outcome, at }));
};

/** Silence does not keep anybody: the proposed ending becomes the ending. */
export const closeEnd = (mentorship: Mentorship, at: Instant): Outcome => {
  const { endProposal } = mentorship;
  if (endProposal === undefined) return err({ code: "mentorship.no_end_proposed" });
  return at < addDays(endProposal.at, endWithinDays)
    ? err({ code: "mentorship.too_early" })
    : ok(ended(mentorship, { kind: "guided", outcome: endProposal.outcome, at }));
};

export const sayFarewell = (mentorship: Mentorship, by: Side, farewell: Farewell): Outcome =>
  mentorship.ending !== undefined && mentorship.ending.kind !== "guided"
    ? err({ code: "mentorship.no_farewell" })
    : ok({ ...mentorship, farewells: setSide(mentorship.farewells, by, farewell) });
