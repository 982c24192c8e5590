import { type HardRule, hardRules, ruleBit } from "../pair/rule.ts";
import type { PairTable } from "../pair/table.ts";

/** What kept somebody from a mentor, and how many of the mentors it concerns. */
export type Because = {
  readonly rule: HardRule | "full" | "noMentors";
  readonly mentors: number;
  readonly of: number;
};

/**
 * The rules that left a mentee over. Where one rule alone forbids every mentor, only such rules are
 * named; else every rule that forbids some, and `full` for the mentors who remain: others have their
 * places, and no exchange could have placed more people.
 */
export const becauseOf = (table: PairTable, mentee: number): readonly Because[] => {
  const of = table.mentors.length;
  if (of === 0) return [{ rule: "noMentors", mentors: 0, of }];
  const row = table.broken.subarray(mentee * of, (mentee + 1) * of);
  const count = (test: (bits: number) => boolean): number =>
    row.reduce((sum, bits) => sum + (test(bits) ? 1 : 0), 0);
  const broken = hardRules
    .map((rule): Because => ({ rule, mentors: count((bits) => (bits & ruleBit[rule]) > 0), of }))
    .filter(({ mentors }) => mentors > 0);
  const alone = broken.filter(({ mentors }) => mentors === of);
  if (alone.length > 0) return alone;
  const full = count((bits) => bits === 0);
  return full === 0 ? broken : [...broken, { rule: "full", mentors: full, of }];
};
