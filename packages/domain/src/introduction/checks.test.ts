import { describe, expect, test } from "vitest";
import { mayBeSent, requestChecks } from "./checks.ts";
import { IntroductionStatus } from "./introduction.ts";
import { showsName } from "./name.ts";

const listing = {
  headline: "Engineering manager who still reads the query plans",
  story: "I moved from operations to leading three product teams in four years.",
  lesson: "I promoted the best engineer and lost both an engineer and a friend.",
  skills: ["Distributed systems", "C++"],
};

const draft = {
  goal: "Lead my first team of four people by the summer",
  whyYou: "You moved from operations to leading three product teams, which is the way I want to go",
  ask: "Would you look at my plan for the first ninety days?",
  byWhen: "2026-06-30",
};

const failed = (change: Partial<typeof draft>) =>
  requestChecks({ ...draft, ...change }, listing)
    .filter((check) => !check.passed)
    .map((check) => check.code);

describe("the checks of a request", () => {
  test("a personal request with a goal, an ask and a date passes all of them", () => {
    expect(failed({})).toEqual([]);
  });

  test("advice that is not followed does not stop a request", () => {
    const checks = requestChecks(
      {
        ...draft,
        byWhen: undefined,
        whyYou: "I would simply like to learn from your long experience here",
      },
      listing,
    );
    expect(checks.filter((check) => !check.passed).map((check) => check.code)).toEqual([
      "why_you_quotes_the_listing",
      "says_by_when",
    ]);
    expect(mayBeSent(checks)).toBe(true);
  });

  test("naming a skill counts as quoting, also with signs in its name", () => {
    expect(
      failed({ whyYou: "Your years of C++ are just what I would like to hear more about" }),
    ).toEqual([]);
  });

  test.each([
    ["goal", "goal_says_where_to"],
    ["whyYou", "why_you_is_personal"],
    ["ask", "ask_can_be_answered"],
  ] as const)("a bare %s is sent back", (field, code) => {
    const checks = requestChecks({ ...draft, [field]: "Help!" }, listing);
    expect(checks).toContainEqual({ code, passed: false, required: true });
    expect(mayBeSent(checks)).toBe(false);
  });

  test("120 and 900 characters pass, 119 and 901 do not", () => {
    const fixed = `${draft.whyYou}${draft.ask}`.length;
    const goalOf = (total: number) => "go on and on ".repeat(80).slice(0, total - fixed - 1) + "x";
    expect(failed({ goal: goalOf(900) })).toEqual([]);
    expect(failed({ goal: goalOf(901) })).toEqual(["length_in_range"]);
    const short = { goal: "a b c d e", ask: "a b c d e", byWhen: "2026-06-30" };
    const whyOf = (total: number) => `C++ ${"a ".repeat(100)}`.slice(0, total - 18 - 1) + "x";
    expect(failed({ ...short, whyYou: whyOf(120) })).toEqual([]);
    expect(failed({ ...short, whyYou: whyOf(119) })).toEqual(["length_in_range"]);
  });
});

describe("the name of who asks", () => {
  const writer = { displayName: "Will Østergård", emailAddress: "will@mentees.example" };
  const check = (ask: string) =>
    requestChecks({ ...draft, ask }, listing, writer).find(
      ({ code }) => code === "keeps_the_name_out",
    );

  test("is asked for only where the request goes out without it", () => {
    expect(requestChecks(draft, listing).map(({ code }) => code)).not.toContain(
      "keeps_the_name_out",
    );
    expect(check(draft.ask)).toMatchObject({ passed: true });
  });

  test.each([
    "Would you meet will østergård for half an hour?",
    "Would you write to WILL@mentees.example about my plan?",
  ])("stops a request that holds it whole: %s", (ask) => {
    expect(check(ask)).toEqual({ code: "keeps_the_name_out", passed: false, required: true });
  });

  test("is a hint where one word of it is there, as many names are words", () => {
    expect(check("Will you look at my plan with me?")).toMatchObject({
      passed: false,
      required: false,
    });
    expect(check("I hope that you will look at my plan with me.")).toMatchObject({ passed: true });
  });

  test("is shown by a yes, and by nothing else", () => {
    const shown = IntroductionStatus.options.filter((status) =>
      showsName({ status, withoutName: true }),
    );
    expect(shown).toEqual(["accepted"]);
    expect(showsName({ status: "sent" })).toBe(true);
  });
});
