import { describe, expect, test } from "vitest";
import {
  act,
  answerUntil,
  isLinkGood,
  type Survey,
  type SurveyAction,
  type SurveyAnswer,
  surveyDues,
  surveyLinkOf,
  type SurveyMove,
  type SurveyParty,
  SurveyStatus,
  surveyTransitions,
} from "../../src/survey/index.ts";
import { addDays, addHours, addMinutes, type Instant } from "../../src/time/index.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";
import { answer, end, inStatus, opened } from "./sample.ts";

const moves = {
  send: { action: "send" },
  remind: { action: "remind" },
  answer: { action: "answer", answer },
  reveal: { action: "reveal", other: opened.mentor },
  lapse: { action: "lapse" },
  drop: { action: "drop" },
} as const satisfies Record<SurveyAction, SurveyMove>;

const parties: readonly SurveyParty[] = ["respondent", "counterpart", "system"];
const actions = Object.values(moves).map(({ action }) => action);
const cells = cellsOf(SurveyStatus.options, surveyTransitions, actions, parties);

/** A moment at which the clock stands against nothing in that cell of the table. */
const momentOf = (action: SurveyAction): Instant => addDays(end, action === "lapse" ? 30 : 7);

const done = (survey: Survey, move: SurveyMove, party: SurveyParty, now: Instant): Survey => {
  const outcome = act(survey, move, party, now);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

describe("a survey", () => {
  test.each(cells)("$status: $action by the $party gives $targets", (cell) => {
    const survey = inStatus(cell.status);
    const outcome = act(survey, moves[cell.action], cell.party, momentOf(cell.action));
    const { led, revisions } = resultOf(outcome, survey);
    expect(cell.targets ?? ["survey.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("has nine open cells of 90, so that a wider table is noticed", () => {
    expect(cells).toHaveLength(90);
    expect(cells.filter(({ targets }) => targets !== null)).toHaveLength(9);
  });

  test("goes out at the session's end and not before", () => {
    expect(act(opened.mentee, moves.send, "system", addMinutes(end, -1))).toMatchObject({
      error: { code: "survey.too_early" },
    });
    expect(done(opened.mentee, moves.send, "system", end)).toMatchObject({ sentAt: end });
  });

  test("is reminded of once, after three days, and not when its time is over", () => {
    const sent = inStatus("sent");
    const at = (survey: Survey, hours: number) =>
      act(survey, moves.remind, "system", addHours(end, hours));
    expect(at(sent, 71)).toMatchObject({ error: { code: "survey.too_early" } });
    expect(at(sent, 30 * 24)).toMatchObject({ error: { code: "survey.too_late" } });
    const reminded = at(sent, 72);
    expect(reminded.ok && at(reminded.value, 73)).toMatchObject({
      error: { code: "survey.illegal_transition" },
    });
  });

  test("takes an answer for 30 days from its mail, and lapses then", () => {
    const sent = done(opened.mentee, moves.send, "system", addDays(end, 2));
    const until = answerUntil(sent);
    expect(until).toBe(addDays(end, 32));
    expect(act(sent, moves.answer, "respondent", addMinutes(until, -1)).ok).toBe(true);
    expect(act(sent, moves.answer, "respondent", until)).toMatchObject({
      error: { code: "survey.too_late" },
    });
    expect(act(sent, moves.lapse, "system", addMinutes(until, -1)).ok).toBe(false);
    expect(done(sent, moves.lapse, "system", until).lapse?.cause).toBe("unanswered");
    expect(done(sent, moves.drop, "system", end).lapse?.cause).toBe("not_held");
  });

  test("takes no answer before the session is over", () => {
    const early = act(opened.mentee, moves.answer, "respondent", addMinutes(end, -1));
    expect(early).toMatchObject({ error: { code: "survey.too_early" } });
  });

  test("asks for a fit after the first session only, and for a review the mentee only", () => {
    const given = (survey: Survey, reply: SurveyAnswer) =>
      act(survey, { action: "answer", answer: reply }, "respondent", end);
    const reviewed: SurveyAnswer = { ...answer, review: { rating: 5 } };
    expect(given({ ...opened.mentee, asksFit: false }, answer)).toMatchObject({
      error: { code: "survey.fit_not_asked" },
    });
    expect(given(opened.mentor, reviewed)).toMatchObject({
      error: { code: "survey.review_not_asked" },
    });
    expect(given(opened.mentee, reviewed).ok).toBe(true);
  });
});

describe("the answer link", () => {
  test("of the first mail and of the reminder is the same, until one of them was used", () => {
    const sent = done(opened.mentee, moves.send, "system", end);
    const link = surveyLinkOf(sent);
    const reminded = done(sent, moves.remind, "system", addDays(end, 4));
    expect(surveyLinkOf(reminded)).toEqual(link);
    expect(isLinkGood(link, reminded, addDays(end, 29))).toBe(true);
    expect(isLinkGood(link, reminded, addDays(end, 30))).toBe(false);
    const answered = done(reminded, moves.answer, "respondent", addDays(end, 5));
    expect(isLinkGood(link, answered, addDays(end, 5))).toBe(false);
  });

  test("is no link to the other side's survey", () => {
    const link = surveyLinkOf(inStatus("sent"));
    expect(isLinkGood(link, inStatus("sent", opened.mentor), end)).toBe(false);
  });
});

describe("what is due of a survey", () => {
  test("follows its status", () => {
    const kinds = (status: SurveyStatus) =>
      surveyDues(inStatus(status)).map(({ kind, at }) => [kind, at]);
    expect(kinds("due")).toEqual([
      ["send_survey", end],
      ["lapse_survey", addDays(end, 30)],
    ]);
    expect(kinds("sent")).toEqual([
      ["remind_survey", addDays(end, 3)],
      ["lapse_survey", addDays(end, 30)],
    ]);
    expect(kinds("answered")).toEqual([["reveal_survey", addDays(end, 7)]]);
    expect([...kinds("revealed"), ...kinds("lapsed")]).toEqual([]);
  });

  test("is no second reminder", () => {
    const reminded = { ...inStatus("sent"), remindedAt: addDays(end, 3) };
    expect(surveyDues(reminded).map(({ kind }) => kind)).toEqual(["lapse_survey"]);
  });
});
