import { expect, test } from "vitest";
import { signInCode } from "./every-mail.ts";

test("the code stands in both parts, whole, so that it can be copied", () => {
  expect(signInCode.html).toMatch(/>482913<\/p>/);
  expect(signInCode.text).toContain("\n    482913\n");
});

test("the code is not in the subject, which servers on the way log", () => {
  expect(signInCode.subject).toBe("Your sign-in code, asked for at 09:12 UTC");
});

test("there is no link: a code that is typed cannot be used by a scanner", () => {
  expect(signInCode.html).not.toMatch(/<a\b|href=/);
  expect(signInCode.text).not.toMatch(/https?:/);
});

test("it says how long the code is valid, when it was asked for, and what to do with a stray one", () => {
  expect(signInCode.text).toContain("It works once, for 10 minutes.");
  expect(signInCode.text).toContain("on Thursday 5 March 2026 at 09:12 (UTC+00:00)");
  expect(signInCode.text).toContain("ignore this mail");
});
