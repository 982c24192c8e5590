import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Side } from "../../src/side/index.ts";
import {
  act,
  answerSeenBy,
  fitOffer,
  revealAt,
  type Survey,
  type SurveyMove,
  type SurveyParty,
} from "../../src/survey/index.ts";
import { addDays, addHours } from "../../src/time/index.ts";
import { menteeId, mentorId } from "../booking/sample.ts";
import { answer, end, inStatus, opened, stranger } from "./sample.ts";

type Surveys = Readonly<Record<Side, Survey>>;

const sides: readonly Side[] = ["mentor", "mentee"];
const steps = fc.array(
  fc.record({
    side: fc.constantFrom<Side>("mentor", "mentee"),
    action: fc.constantFrom<SurveyMove["action"]>(
      "send",
      "remind",
      "answer",
      "answer",
      "reveal",
      "reveal",
      "lapse",
      "drop",
    ),
    party: fc.constantFrom<SurveyParty>("respondent", "counterpart", "system"),
    waitHours: fc.nat({ max: 100 }),
  }),
  { maxLength: 25 },
);

const otherOf = (surveys: Surveys, side: Side): Survey =>
  side === "mentor" ? surveys.mentee : surveys.mentor;

const moveOf = (action: SurveyMove["action"], other: Survey): SurveyMove => {
  if (action === "answer") return { action, answer };
  return action === "reveal" ? { action, other } : { action };
};

describe("the reveal", () => {
  test("shows nobody an answer before the other answered or a week passed, in whatever order", () => {
    let shown = 0;
    fc.assert(
      fc.property(steps, (walked) => {
        let surveys: Surveys = opened;
        let hours = 0;
        for (const { side, action, party, waitHours } of walked) {
          hours += waitHours;
          const now = addHours(end, hours);
          const other = otherOf(surveys, side);
          const outcome = act(surveys[side], moveOf(action, other), party, now);
          if (outcome.ok) surveys = { ...surveys, [side]: outcome.value };
          for (const one of sides) {
            const theirs = otherOf(surveys, one);
            const seen = answerSeenBy(surveys[one], surveys[one].aboutId);
            if (seen === null) continue;
            shown += 1;
            expect(theirs.answer !== undefined || now >= revealAt(surveys[one])).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(shown).toBeGreaterThan(100);
  });

  test("comes at once when both have answered, and after a week when one has", () => {
    const mine = inStatus("answered");
    const both = inStatus("answered", opened.mentor);
    const reveal = (other: Survey, hours: number) =>
      act(mine, { action: "reveal", other }, "system", addHours(end, hours));
    expect(reveal(both, 3).ok).toBe(true);
    expect(reveal(opened.mentor, 7 * 24 - 1)).toMatchObject({ error: { code: "survey.sealed" } });
    expect(reveal(opened.mentor, 7 * 24).ok).toBe(true);
    expect(reveal(inStatus("lapsed", opened.mentor), 3).ok).toBe(false);
  });

  test("needs the other side's survey of the same session", () => {
    const mine = inStatus("answered");
    expect(act(mine, { action: "reveal", other: mine }, "system", addDays(end, 9))).toMatchObject({
      error: { code: "survey.not_a_pair" },
    });
  });

  test("shows the other side the shared part, a stranger nothing and the author everything", () => {
    const revealed = inStatus("revealed");
    expect(answerSeenBy(revealed, mentorId)).toEqual({ of: "the_other", answer: answer.shared });
    expect(answerSeenBy(revealed, stranger)).toBe(null);
    expect(answerSeenBy(inStatus("answered"), menteeId)).toEqual({ of: "oneself", answer });
    expect(answerSeenBy(inStatus("answered"), mentorId)).toEqual(
      answerSeenBy(inStatus("sent"), mentorId),
    );
  });
});

describe("the fit check", () => {
  const saying = (fit: "good" | "not_sure" | "not_a_fit", status: "answered" | "revealed") => ({
    ...inStatus(status),
    answer: { ...answer, private: { fit } },
  });

  test("offers each what follows from the own answer, the same before the reveal and after", () => {
    for (const status of ["answered", "revealed"] as const) {
      expect(fitOffer(saying("not_a_fit", status))).toBe("rematch");
      expect(fitOffer(saying("not_sure", status))).toBe("look_again");
      expect(fitOffer(saying("good", status))).toBe("go_on");
    }
    expect(fitOffer(opened.mentor)).toBe(null);
  });

  test("is told to nobody by what the other side may see", () => {
    const seen = answerSeenBy(saying("not_a_fit", "revealed"), mentorId);
    expect(seen).toEqual(answerSeenBy(saying("good", "revealed"), mentorId));
  });
});
