import { err, ok, type Result } from "../result/index.ts";
import { setSide, type Side } from "../side/index.ts";
import { addDays, type Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { ActionItem, NewActionItem } from "./action-item.ts";
import { type AttendanceClaim, outcomeOfBoth, outcomeOfOne } from "./attendance.ts";
import type { DecisionRecord } from "./decision-record.ts";
import type { SessionError } from "./errors.ts";
import { actionItemsMax, attendanceWindowDays, decisionsMax } from "./policy.ts";
import type { Session } from "./session.ts";
import { type SessionParty, sessionTransitions } from "./transitions.ts";

/** Steps of one of the two people. */
type OwnMove =
  | { readonly action: "set_agenda"; readonly text: string }
  | { readonly action: "attest"; readonly says: AttendanceClaim }
  | { readonly action: "add_item"; readonly item: NewActionItem }
  | { readonly action: "tick_item"; readonly itemId: ActionItem["id"]; readonly isDone: boolean }
  | { readonly action: "record_decision"; readonly decision: DecisionRecord };

type SystemMove =
  | { readonly action: "settle" | "open_surveys" }
  | {
      readonly action: "move";
      readonly start: Instant;
      readonly end: Instant;
      readonly bookingRevision: number;
    }
  | { readonly action: "cancel"; readonly bookingRevision: number };

export type SessionMove = OwnMove | SystemMove;

type Outcome = Result<Session, SessionError>;

const attest = (session: Session, says: AttendanceClaim, side: Side, now: Instant): Outcome => {
  if (now < session.start) return err({ code: "session.not_begun" });
  const attendance = setSide(session.attendance, side, { says, at: now });
  // One who blamed a silent other may take it back, and has no second voice to wait for.
  const alone = session.status === "disputed" ? outcomeOfOne(attendance) : null;
  return ok({ ...session, attendance, status: outcomeOfBoth(attendance) ?? alone ?? "confirmed" });
};

const settle = (session: Session, now: Instant): Outcome => {
  const outcome = outcomeOfOne(session.attendance);
  return outcome === null || now < addDays(session.end, attendanceWindowDays)
    ? err({ code: "session.illegal_transition" })
    : ok({ ...session, status: outcome });
};

const openSurveys = (session: Session, now: Instant): Outcome =>
  now < session.end || session.surveysOpenedAt !== undefined
    ? err({ code: "session.illegal_transition" })
    : ok({ ...session, surveysOpenedAt: now });

const addItem = (session: Session, item: NewActionItem): Outcome =>
  session.actionItems.length >= actionItemsMax
    ? err({ code: "session.too_many_items" })
    : ok({ ...session, actionItems: [...session.actionItems, item] });

const tickItem = (
  session: Session,
  { itemId, isDone }: OwnMove & { action: "tick_item" },
  side: Side,
  now: Instant,
): Outcome => {
  const item = session.actionItems.find(({ id }) => id === itemId);
  if (item === undefined) return err({ code: "session.item_not_found" });
  if (item.owner !== side) return err({ code: "session.item_of_the_other" });
  const { doneAt = now, ...open } = item;
  const ticked = isDone ? { ...open, doneAt } : open;
  return ok({
    ...session,
    actionItems: session.actionItems.map((one) => (one.id === itemId ? ticked : one)),
  });
};

const recordDecision = (session: Session, decision: DecisionRecord): Outcome =>
  session.decisions.length >= decisionsMax
    ? err({ code: "session.too_many_decisions" })
    : ok({ ...session, decisions: [...session.decisions, decision] });

const performOwn = (session: Session, move: OwnMove, side: Side, now: Instant): Outcome => {
  switch (move.action) {
    case "set_agenda":
      return ok({ ...session, agenda: { text: move.text, by: side, at: now } });
    case "attest":
      return attest(session, move.says, side, now);
    case "add_item":
      return addItem(session, move.item);
    case "tick_item":
      return tickItem(session, move, side, now);
    case "record_decision":
      return recordDecision(session, move.decision);
  }
};

const performSystem = (session: Session, move: SystemMove, now: Instant): Outcome => {
  switch (move.action) {
    case "settle":
      return settle(session, now);
    case "open_surveys":
      return openSurveys(session, now);
    case "move": {
      const { action: _action, ...time } = move;
      return ok({ ...session, ...time });
    }
    case "cancel":
      return ok({ ...session, status: "cancelled", bookingRevision: move.bookingRevision });
  }
};

const systemActions: readonly string[] = [
  "settle",
  "open_surveys",
  "move",
  "cancel",
] satisfies readonly SystemMove["action"][];

const isSystemMove = (move: SessionMove): move is SystemMove => systemActions.includes(move.action);

const perform = (
  session: Session,
  move: SessionMove,
  party: SessionParty,
  now: Instant,
): Outcome => {
  if (isSystemMove(move)) return performSystem(session, move, now);
  return party === "system"
    ? err({ code: "session.illegal_transition" })
    : performOwn(session, move, party, now);
};

/**
 * One step of a session: refuses with `session.illegal_transition` whatever `sessionTransitions` does
 * not list for this party in this status, with another code what its content stands against, and
 * raises the revision by one otherwise.
 */
export const act = (
  session: Session,
  move: SessionMove,
  party: SessionParty,
  now: Instant,
): Outcome => {
  if (!allows(sessionTransitions[move.action], party, session.status)) {
    return err({ code: "session.illegal_transition" });
  }
  const outcome = perform(session, move, party, now);
  return outcome.ok ? ok({ ...outcome.value, revision: session.revision + 1 }) : outcome;
};
