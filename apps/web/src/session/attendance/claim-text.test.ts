import { expect, test } from "vitest";
import { claimClause, claimLabel, claimsFor } from "./claim-text.ts";

test("each side is offered all four answers in words of its own, and the same two mean the same", () => {
  const mentor = claimsFor("mentor").map((claim) => [claim, claimLabel(claim, "mentor", "Amina")]);
  const mentee = claimsFor("mentee").map((claim) => [claim, claimLabel(claim, "mentee", "Jonas")]);
  expect(mentor).toEqual([
    ["held", "Yes, we met"],
    ["mentor_missed", "I could not make it"],
    ["mentee_missed", "Amina could not make it"],
    ["neither_came", "Neither of us could make it"],
  ]);
  expect(mentee).toEqual([
    ["held", "Yes, we met"],
    ["mentee_missed", "I could not make it"],
    ["mentor_missed", "Jonas could not make it"],
    ["neither_came", "Neither of us could make it"],
  ]);
});

test("what somebody said is told without a word of blame", () => {
  const clauses = claimsFor("mentee").map((claim) => claimClause(claim, "mentee", "Jonas"));
  expect(clauses.join(" ")).not.toMatch(/no-show|missed|fault|fail|late|absent/i);
  expect(clauses).toContain("that Jonas could not make it");
});
