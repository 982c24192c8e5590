/** What can forbid a pair, in the order in which it is told. */
export const hardRules = [
  "language",
  "overlap",
  "lineManager",
  "apart",
  "formerPair",
  "samePerson",
] as const;
export type HardRule = (typeof hardRules)[number];

/** Broken rules of a pair are kept as bits of one byte; 0 is an allowed pair. */
export const ruleBit: Readonly<Record<HardRule, number>> = {
  language: 1,
  overlap: 2,
  lineManager: 4,
  apart: 8,
  formerPair: 16,
  samePerson: 32,
};
