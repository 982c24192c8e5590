import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  act,
  AttendanceClaim,
  isAttestedByBoth,
  isTakenAsMet,
  missedBy,
  type Session,
  type SessionMove,
  type SessionParty,
  SessionStatus,
} from "../../src/session/index.ts";
import { addDays, addHours } from "../../src/time/index.ts";
import { attested, confirmed, end, inStatus } from "./sample.ts";

type Step = { readonly move: SessionMove; readonly party: SessionParty; readonly hours: number };

const voices = fc.record({
  move: fc
    .constantFrom(...AttendanceClaim.options)
    .map((says): SessionMove => ({ action: "attest", says })),
  party: fc.constantFrom<SessionParty>("mentor", "mentee"),
  hours: fc.nat({ max: 400 }),
});
const settlements = fc.record({
  move: fc.constant<SessionMove>({ action: "settle" }),
  party: fc.constant<SessionParty>("system"),
  hours: fc.nat({ max: 400 }),
});
const steps = fc.array(fc.oneof(voices, settlements), { maxLength: 8 });

const after = (walked: readonly Step[]): Session =>
  walked.reduce((session, { move, party, hours }) => {
    const outcome = act(session, move, party, addHours(end, hours));
    return outcome.ok ? outcome.value : session;
  }, confirmed());

describe("attendance", () => {
  test("is a black mark for nobody who did not say so of themselves", () => {
    fc.assert(
      fc.property(steps, (walked) => {
        const session = after(walked);
        for (const side of missedBy(session)) {
          expect([`${side}_missed`, "neither_came"]).toContain(session.attendance[side]?.says);
        }
      }),
    );
  });

  test("is a dispute whenever the two say different things, in whatever order", () => {
    fc.assert(
      fc.property(steps, (walked) => {
        const session = after(walked);
        const { mentor, mentee } = session.attendance;
        if (mentor === undefined || mentee === undefined) return;
        expect(session.status === "disputed").toBe(mentor.says !== mentee.says);
        expect(isAttestedByBoth(session)).toBe(mentor.says === mentee.says);
      }),
    );
  });

  test("ends a dispute when both say the same after all", () => {
    const disputed = attested(confirmed(), "mentee_missed", "held");
    expect(missedBy(disputed)).toEqual([]);
    const agreed = act(disputed, { action: "attest", says: "held" }, "mentor", end);
    expect(agreed).toMatchObject({ ok: true, value: { status: "held" } });
  });

  test.each([
    ["held", "held"],
    ["mentor_missed", "missed"],
    ["mentee_missed", "disputed"],
    ["neither_came", "disputed"],
  ] as const)("of a mentor alone who says %s is settled as %s after a week", (says, status) => {
    const one = act(confirmed(), { action: "attest", says }, "mentor", end);
    if (!one.ok) throw new Error(one.error.code);
    const settle = (hours: number) =>
      act(one.value, { action: "settle" }, "system", addHours(end, hours));
    expect(settle(7 * 24 - 1).ok).toBe(false);
    expect(settle(7 * 24)).toMatchObject({ ok: true, value: { status } });
    const settled = settle(7 * 24);
    expect(settled.ok && isAttestedByBoth(settled.value)).toBe(false);
  });

  test("is taken for a meeting, once it is over, unless it was missed or called off", () => {
    const met = SessionStatus.options.filter((status) => isTakenAsMet(inStatus(status), end));
    expect(met).toEqual(["confirmed", "held", "disputed"]);
    expect(isTakenAsMet(confirmed(), addHours(end, -1))).toBe(false);
  });

  test("of a silent pair is never settled, and a blame that is taken back leaves no dispute", () => {
    expect(act(confirmed(), { action: "settle" }, "system", addDays(end, 30)).ok).toBe(false);
    const blamed = after([
      { move: { action: "attest", says: "mentee_missed" }, party: "mentor", hours: 0 },
      { move: { action: "settle" }, party: "system", hours: 200 },
    ]);
    expect(blamed.status).toBe("disputed");
    const taken = act(blamed, { action: "attest", says: "held" }, "mentor", addDays(end, 9));
    expect(taken).toMatchObject({ value: { status: "held" } });
  });
});
