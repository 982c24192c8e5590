import { DecisionRecord } from "@waymark/domain/session";
import { expect, test } from "vitest";
import { linesOf } from "./lines-of.ts";
import { whyNotYet } from "./why-not-yet.ts";

const draft = {
  question: "Which offer?",
  options: ["Stay", "Go"],
  criteria: ["What I would learn"],
  choice: "Stay",
};

test("what is complete here is complete for the rules, and what is not is not", () => {
  const drafts = [
    draft,
    { ...draft, question: "?" },
    { ...draft, options: ["Stay"] },
    { ...draft, options: ["Stay", "Stay"] },
    { ...draft, options: Array.from({ length: 9 }, (_, at) => `Option ${at}`), choice: "Option 1" },
    { ...draft, criteria: [] },
    { ...draft, criteria: Array.from({ length: 9 }, (_, at) => `Criterion ${at}`) },
    { ...draft, criteria: ["x".repeat(121)] },
    { ...draft, choice: "Wait" },
  ];
  for (const one of drafts) {
    const record = DecisionRecord.safeParse({ ...one, because: "", revisitOn: "2026-06-01" });
    expect([one, whyNotYet(one) === null]).toEqual([one, record.success]);
  }
});

test("empty lines are no options", () => {
  expect(linesOf(" Stay \n\n  Go\n")).toEqual(["Stay", "Go"]);
});
