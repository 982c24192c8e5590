import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Agreement, type Cadence, cadenceDays } from "../../src/agreement/index.ts";
import {
  act,
  driftSteps,
  isDrifting,
  type Mentorship,
  mentorshipDues,
  type MentorshipMove,
  type MentorshipParty,
} from "../../src/mentorship/index.ts";
import { addDays, addHours, type Instant, msBetween } from "../../src/time/index.ts";
import { inStatus as agreementIn } from "../agreement/sample.ts";
import { inStatus, now, step } from "./sample.ts";

const hourMs = 3_600_000;

const kinds = ["meet", "pause", "resume", "nudge", "nudge", "nudge", "adopt", "put_off"] as const;

const steps = fc.array(
  fc.record({
    action: fc.constantFrom(...kinds),
    cadence: fc.constantFrom<Cadence>("weekly", "fortnightly", "monthly", "quarterly"),
    waitHours: fc.nat({ max: 40 * 24 }),
    agoHours: fc.nat({ max: 200 }),
  }),
  { maxLength: 30 },
);

const stepOf = (
  action: "meet" | "pause" | "resume" | "nudge" | "adopt" | "put_off",
  at: Instant,
  agreement: Agreement,
): readonly [MentorshipMove, MentorshipParty] => {
  switch (action) {
    case "meet":
      return [{ action, at }, "system"];
    case "adopt":
      return [{ action, agreement }, "system"];
    case "put_off":
      return [{ action, until: at }, "system"];
    case "pause":
    case "resume":
      return [{ action }, "mentor"];
    case "nudge":
      return [{ action }, "system"];
  }
};

describe("the drift alarm", () => {
  test("never goes off before one and a half times the pair's own cadence without a session", () => {
    let nudged = 0;
    fc.assert(
      fc.property(steps, (walked) => {
        let mentorship = inStatus("active");
        let hours = 0;
        let cadence: Cadence = "fortnightly";
        let metHours = 0;
        const early: Instant[] = [];
        for (const { action, cadence: wanted, waitHours, agoHours } of walked) {
          hours += waitHours;
          const at = addHours(now, hours);
          const ago = Math.max(0, hours - agoHours);
          const agreement = agreementIn("in_force", { cadence: wanted });
          const [move, party] = stepOf(action, addHours(now, ago), agreement);
          const outcome = act(mentorship, move, party, at);
          if (!outcome.ok) continue;
          if (move.action === "nudge") {
            nudged += 1;
            const dryHours = msBetween(addHours(now, metHours), at) / hourMs;
            const isDue = dryHours >= 1.5 * 24 * cadenceDays[cadence];
            if (mentorship.status !== "active" || !isDue) early.push(at);
          }
          mentorship = outcome.value;
          if (move.action === "meet") metHours = Math.max(metHours, ago);
          if (move.action === "resume") metHours = hours;
          if (move.action === "adopt" && wanted !== cadence) {
            cadence = wanted;
            metHours = hours;
          }
          expect(isDrifting(mentorship, at)).toBe(
            mentorship.status === "active" && hours - metHours >= 36 * cadenceDays[cadence],
          );
        }
        expect(early).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(nudged).toBeGreaterThan(100);
  });

  test("goes to the pair twice, then to a human, each once", () => {
    const walk = (mentorship: Mentorship): readonly (readonly [string, string])[] => {
      const [due] = mentorshipDues(mentorship);
      if (due === undefined) return [];
      const early = act(mentorship, { action: "nudge" }, "system", addHours(due.at, -1));
      expect(early).toMatchObject({ error: { code: "mentorship.not_drifting" } });
      return [[due.kind, due.at], ...walk(step(mentorship, { action: "nudge" }, "system", due.at))];
    };
    expect(walk(inStatus("active"))).toEqual([
      ["nudge_drift", addDays(now, 21)],
      ["nudge_drift", addDays(now, 28)],
      ["tell_coordinator", addDays(now, 35)],
    ]);
    expect(driftSteps[0]).toBe(1.5);
  });

  test("that came late, after a session was called off, keeps half a cadence between its steps", () => {
    const until = addDays(now, 40);
    const late = step(inStatus("active"), { action: "put_off", until }, "system", addDays(now, 2));
    const nudged = step(late, { action: "nudge" }, "system", until);
    expect(mentorshipDues(nudged)).toEqual([{ kind: "nudge_drift", at: addDays(until, 7) }]);
  });

  test("waits for a session that is ahead, and is silent in a pause", () => {
    const until = addDays(now, 40);
    const ahead = step(
      inStatus("active"),
      { action: "put_off", until },
      "system",
      addDays(now, 21),
    );
    expect(mentorshipDues(ahead)).toEqual([{ kind: "nudge_drift", at: until }]);
    expect(mentorshipDues(inStatus("paused"))).toEqual([]);
    expect(isDrifting(inStatus("paused"), addDays(now, 900))).toBe(false);
  });

  test("counts anew from a session, and an older one that is heard of later changes nothing", () => {
    const met = step(
      inStatus("active"),
      { action: "meet", at: addDays(now, 10) },
      "system",
      addDays(now, 11),
    );
    const older = step(met, { action: "meet", at: addDays(now, 4) }, "system", addDays(now, 12));
    for (const mentorship of [met, older]) {
      expect(mentorshipDues(mentorship)[0]?.at).toBe(addDays(now, 31));
      expect(mentorship.lastMetAt).toBe(addDays(now, 10));
    }
    expect(act(met, { action: "meet", at: addDays(now, 99) }, "system", now)).toMatchObject({
      error: { code: "mentorship.too_early" },
    });
  });
});
