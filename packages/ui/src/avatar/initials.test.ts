import { expect, test } from "vitest";
import { initials } from "./initials.ts";

test.each([
  ["Amara Okafor", "AO"],
  ["Jean-Luc de la Tour", "JT"],
  ["佐藤 健", "佐"],
  ["سارة الحسن", "س"],
  ["Ольга Петрова", "ОП"],
  ["Cher", "C"],
  ["  zoë  ", "Z"],
  ["Ana (she/her)", "A"],
  ["42", "4"],
])("the initials of %s are %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});
