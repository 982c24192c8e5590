import { describe, expect, test } from "vitest";
import { IntroductionId, ListingId, PersonId } from "../id/index.ts";
import { addHours, Instant } from "../time/index.ts";
import { act, type IntroductionMove } from "./act.ts";
import { answerWithinHours } from "./clock.ts";
import { introductionDues } from "./due.ts";
import { type Introduction, IntroductionStatus } from "./introduction.ts";
import {
  type IntroductionAction,
  type IntroductionParty,
  introductionTransitions,
} from "./transitions.ts";

const now = Instant.parse("2026-03-02T09:00:00.000Z");
const proposed = addHours(now, 30);
const hex = (digit: string): string => digit.repeat(32);

const introduction = (status: IntroductionStatus): Introduction => ({
  id: IntroductionId.parse(`int_${hex("a")}`),
  listingId: ListingId.parse(`lst_${hex("b")}`),
  mentorId: PersonId.parse(`per_${hex("c")}`),
  menteeId: PersonId.parse(`per_${hex("d")}`),
  status,
  goal: "Move from backend work to leading a team within a year",
  whyYou: "You wrote that you led your first team while still shipping code yourself",
  ask: "Could we look at my plan for the first ninety days together?",
  proposedTimes: [proposed],
  exchanges:
    status === "more_asked" ? [{ question: "What have you tried so far?", askedAt: now }] : [],
  sentAt: now,
  ...(status === "sent" && { expiresAt: addHours(now, answerWithinHours) }),
  ...(status === "more_asked" && { clockLeftMs: 3_600_000 }),
  revision: 4,
});

const moves = {
  accept: { action: "accept" },
  decline: { action: "decline", reason: "no_time" },
  ask_more: { action: "ask_more", question: "What have you tried so far?" },
  answer_more: { action: "answer_more", answer: "I ran two retrospectives." },
  withdraw: { action: "withdraw" },
  expire: { action: "expire" },
} as const satisfies Record<IntroductionAction, IntroductionMove>;

const parties: readonly IntroductionParty[] = ["mentor", "mentee", "system"];

const cells = IntroductionStatus.options.flatMap((status) =>
  Object.values(moves).flatMap((move) =>
    parties.map((party) => {
      const rule = introductionTransitions[move.action];
      const from: readonly string[] = rule.from;
      const expected = rule.by === party && from.includes(status) ? rule.to : null;
      return { status, move, party, expected };
    }),
  ),
);

describe("an introduction", () => {
  test.each(cells)("$status: $move.action by the $party gives $expected", (cell) => {
    expect(act(introduction(cell.status), cell.move, cell.party, now)).toMatchObject(
      cell.expected === null
        ? { ok: false, error: { code: "introduction.illegal_transition" } }
        : { ok: true, value: { status: cell.expected, revision: 5 } },
    );
  });

  test("nine of the cells are open, so that a wider table is noticed", () => {
    expect(cells.filter((cell) => cell.expected !== null)).toHaveLength(9);
  });

  test("a question stops the clock and the answer lets it go on where it stopped", () => {
    const asked = act(introduction("sent"), moves.ask_more, "mentor", addHours(now, 10));
    expect(asked).toMatchObject({ ok: true, value: { clockLeftMs: 62 * 3_600_000 } });
    if (!asked.ok) return;
    expect(asked.value.expiresAt).toBeUndefined();
    const later = addHours(now, 500);
    expect(act(asked.value, moves.answer_more, "mentee", later)).toMatchObject({
      ok: true,
      value: { status: "sent", expiresAt: addHours(later, 62) },
    });
  });

  test("after an answer the mentor has a day at least", () => {
    const outcome = act(introduction("more_asked"), moves.answer_more, "mentee", now);
    expect(outcome).toMatchObject({ ok: true, value: { expiresAt: addHours(now, 24) } });
  });

  test("a fourth question is refused", () => {
    const exchange = { question: "What have you tried so far?", askedAt: now };
    const asked = { ...introduction("sent"), exchanges: [exchange, exchange, exchange] };
    expect(act(asked, moves.ask_more, "mentor", now)).toEqual({
      ok: false,
      error: { code: "introduction.too_many_questions" },
    });
  });

  test("only a proposed time that is still to come can be agreed on", () => {
    const accept = (agreedTime: Instant, at: Instant) =>
      act(introduction("sent"), { action: "accept", agreedTime }, "mentor", at);
    expect(accept(proposed, now)).toMatchObject({ ok: true, value: { agreedTime: proposed } });
    expect(accept(addHours(proposed, 1), now)).toMatchObject({
      error: { code: "introduction.time_not_proposed" },
    });
    expect(accept(proposed, proposed)).toMatchObject({
      error: { code: "introduction.time_in_past" },
    });
  });
});

describe("what is due", () => {
  test("an open request reminds the mentor a day before it expires after three days", () => {
    expect(introductionDues(introduction("sent"), now)).toEqual([
      { kind: "remind_mentor", at: addHours(now, 48) },
      { kind: "expire", at: addHours(now, 72) },
    ]);
  });

  test("a stopped clock leaves only the mentee's nudge, and the end leaves nothing", () => {
    expect(introductionDues(introduction("more_asked"), now)).toEqual([
      { kind: "nudge_mentee", at: addHours(now, 72) },
    ]);
    expect(introductionDues(introduction("declined"), now)).toEqual([]);
  });
});
