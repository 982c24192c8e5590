/**
 * Typefaces that together write names of every script that is in wide use, the common one first.
 * Each is a package `@fontsource-variable/<family>`, cut into files of some characters each.
 */
export const families = [
  "noto-sans",
  "noto-sans-arabic",
  "noto-sans-hebrew",
  "noto-sans-thai",
  "noto-sans-bengali",
  "noto-sans-tamil",
  "noto-sans-telugu",
  "noto-sans-gujarati",
  "noto-sans-gurmukhi",
  "noto-sans-kannada",
  "noto-sans-malayalam",
  "noto-sans-sinhala",
  "noto-sans-georgian",
  "noto-sans-armenian",
  "noto-sans-ethiopic",
  "noto-sans-khmer",
  "noto-sans-lao",
  "noto-sans-myanmar",
  "noto-sans-kr",
  "noto-sans-jp",
  "noto-sans-sc",
] as const;
export type Family = (typeof families)[number];

export const isRightToLeft = (family: Family): boolean =>
  family === "noto-sans-arabic" || family === "noto-sans-hebrew";

/** Signs that Chinese and Japanese share look different in each: kana tell that a name is Japanese. */
export const familiesFor = (text: string): readonly Family[] =>
  /[\u3040-\u30FF]/u.test(text)
    ? families
    : [...families.filter((family) => family !== "noto-sans-jp"), "noto-sans-jp"];
