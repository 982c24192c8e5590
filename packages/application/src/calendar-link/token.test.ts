import { PersonId } from "@waymark/domain/id";
import { expect, test } from "vitest";
import { type CalendarClaim, readCalendarToken, signCalendarToken } from "./token.ts";

const secret = "a secret that is long enough for tests";
const claim: CalendarClaim = {
  purpose: "sessions",
  personId: PersonId.parse(`per_${"1".repeat(32)}`),
  revision: 3,
};
const token = signCalendarToken(secret, claim);

test("a token says whose it is and what for, and fits a path", () => {
  expect(readCalendarToken(secret, token)).toEqual(claim);
  expect(encodeURIComponent(token)).toBe(token);
});

test.each([
  ["of another purpose", token.replace("sessions", "free_busy")],
  ["of another person", token.replace("1111", "1112")],
  ["of another revision", token.replace(".3.", ".4.")],
  ["of the same revision, written otherwise", token.replace(".3.", ".03.")],
  ["cut short", token.slice(0, -2)],
  ["with more behind it", `${token}.x`],
  ["without a signature", token.slice(0, token.lastIndexOf("."))],
  ["signed with another secret", signCalendarToken(`${secret}!`, claim)],
  ["that is empty", ""],
])("a token %s is refused", (_what, forged) => {
  expect(readCalendarToken(secret, forged)).toBeNull();
});
