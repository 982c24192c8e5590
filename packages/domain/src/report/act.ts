import type { PersonId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { ReportError } from "./errors.ts";
import type { Report, ReportOutcome } from "./report.ts";
import { type ReportParty, reportTransitions } from "./transitions.ts";

export type ReportMove =
  | { readonly action: "claim" | "give_back" }
  | {
      readonly action: "close";
      readonly outcome: ReportOutcome;
      readonly note?: string | undefined;
    };

/** Who claimed it stays its claimer until they give it back or another operator takes it over. */
const partyOf = ({ claim }: Report, operatorId: PersonId): ReportParty =>
  claim?.operatorId === operatorId ? "claimer" : "operator";

const perform = (report: Report, move: ReportMove, operatorId: PersonId, at: Instant): Report => {
  switch (move.action) {
    case "claim":
      return { ...report, status: "claimed", claim: { operatorId, at } };
    case "give_back": {
      const { claim: _claim, ...rest } = report;
      return { ...rest, status: "open" };
    }
    case "close": {
      const { outcome, note } = move;
      const closing = { operatorId, at, outcome, ...(note !== undefined && { note }) };
      return { ...report, status: "closed", closing };
    }
  }
};

/**
 * One step of a report by an operator: refuses with `report.illegal_transition` whatever
 * `reportTransitions` does not list, and raises the revision by one otherwise. Somebody whom a report
 * is about, or who filed it, has no part in it as an operator.
 */
export const act = (
  report: Report,
  move: ReportMove,
  operatorId: PersonId,
  now: Instant,
): Result<Report, ReportError> => {
  if (isPartial(report, operatorId)) return err({ code: "report.not_found" });
  if (!allows(reportTransitions[move.action], partyOf(report, operatorId), report.status)) {
    return err({ code: "report.illegal_transition" });
  }
  return ok({ ...perform(report, move, operatorId, now), revision: report.revision + 1 });
};

/** Nobody decides in their own matter. */
export const isPartial = ({ reporterId, aboutId }: Report, operatorId: PersonId): boolean =>
  operatorId === reporterId || operatorId === aboutId;
