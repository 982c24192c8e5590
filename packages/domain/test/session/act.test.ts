import { describe, expect, test } from "vitest";
import { ActionItemId } from "../../src/id/index.ts";
import {
  act,
  type ActionItem,
  actionItemsMax,
  DecisionRecord,
  decisionsMax,
  type SessionAction,
  type SessionMove,
  type SessionParty,
  SessionStatus,
  sessionTransitions,
} from "../../src/session/index.ts";
import { addDays, addMinutes, PlainDate } from "../../src/time/index.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";
import { confirmed, end, inStatus, now, start } from "./sample.ts";

const item: ActionItem = {
  id: ActionItemId.parse(`ait_${"1".repeat(32)}`),
  text: "Ask two peers for feedback",
  owner: "mentee",
  dueOn: PlainDate.parse("2026-03-20"),
  isStretch: false,
};

const decision = DecisionRecord.parse({
  question: "Which offer?",
  options: ["Stay", "Go"],
  criteria: ["What I would learn"],
  choice: "Stay",
  because: "",
  revisitOn: "2026-06-01",
});

const moves = {
  set_agenda: { action: "set_agenda", text: "My first ninety days" },
  attest: { action: "attest", says: "held" },
  settle: { action: "settle" },
  open_surveys: { action: "open_surveys" },
  add_item: { action: "add_item", item },
  tick_item: { action: "tick_item", itemId: item.id, isDone: true },
  record_decision: { action: "record_decision", decision },
  move: { action: "move", start: addDays(start, 1), end: addDays(end, 1), bookingRevision: 1 },
  cancel: { action: "cancel", bookingRevision: 1 },
} as const satisfies Record<SessionAction, SessionMove>;

const parties: readonly SessionParty[] = ["mentor", "mentee", "system"];
const actions = Object.values(moves).map(({ action }) => action);
const cells = cellsOf(SessionStatus.options, sessionTransitions, actions, parties);

const late = addDays(end, 7);

/** With what the content of that step needs. */
const ready = (status: SessionStatus, action: SessionAction, party: SessionParty) => {
  const session = inStatus(status);
  const voice = { says: "held", at: end } as const;
  return {
    ...session,
    ...(action === "settle" && { attendance: { mentee: voice } }),
    ...(party !== "system" && { actionItems: [{ ...item, owner: party }] }),
  };
};

describe("a session", () => {
  test.each(cells)("$status: $action by the $party gives $targets", (cell) => {
    const session = ready(cell.status, cell.action, cell.party);
    const outcome = act(session, moves[cell.action], cell.party, late);
    const { led, revisions } = resultOf(outcome, session);
    expect(cell.targets ?? ["session.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("has 30 open cells of 135, so that a wider table is noticed", () => {
    expect(cells).toHaveLength(135);
    expect(cells.filter(({ targets }) => targets !== null)).toHaveLength(30);
  });

  test("is attested from its start on and not before", () => {
    const at = (moment: typeof now) => act(confirmed(), moves.attest, "mentor", moment);
    expect(at(addMinutes(start, -1))).toEqual({
      ok: false,
      error: { code: "session.not_begun" },
    });
    expect(at(start)).toMatchObject({ ok: true, value: { status: "confirmed" } });
  });

  test("opens its surveys once, when it is over", () => {
    const opened = act(confirmed(), moves.open_surveys, "system", end);
    expect(opened).toMatchObject({ ok: true, value: { surveysOpenedAt: end } });
    expect(act(confirmed(), moves.open_surveys, "system", addMinutes(end, -1)).ok).toBe(false);
    expect(opened.ok && act(opened.value, moves.open_surveys, "system", late).ok).toBe(false);
  });

  test("lets nobody but its owner say that an item is done, and take that back", () => {
    const session = { ...confirmed(), actionItems: [item] };
    expect(act(session, moves.tick_item, "mentor", now)).toMatchObject({
      error: { code: "session.item_of_the_other" },
    });
    const ticked = act(session, moves.tick_item, "mentee", now);
    expect(ticked).toMatchObject({ value: { actionItems: [{ ...item, doneAt: now }] } });
    if (!ticked.ok) return;
    const open = act(ticked.value, { ...moves.tick_item, isDone: false }, "mentee", late);
    expect(open.ok && open.value.actionItems).toEqual([item]);
    expect(act({ ...session, actionItems: [] }, moves.tick_item, "mentee", now)).toMatchObject({
      error: { code: "session.item_not_found" },
    });
  });

  test("holds as many items and decisions as its record has room for", () => {
    const full = {
      ...confirmed(),
      actionItems: Array.from({ length: actionItemsMax }, () => item),
      decisions: Array.from({ length: decisionsMax }, () => decision),
    };
    expect(act(full, moves.add_item, "mentee", now)).toMatchObject({
      error: { code: "session.too_many_items" },
    });
    expect(act(full, moves.record_decision, "mentee", now)).toMatchObject({
      error: { code: "session.too_many_decisions" },
    });
  });

  test("takes no decision for something that was no option", () => {
    expect(DecisionRecord.safeParse({ ...decision, choice: "Wait" }).success).toBe(false);
    expect(DecisionRecord.safeParse({ ...decision, options: ["Stay", "Stay"] }).success).toBe(
      false,
    );
  });
});
