import { err, ok, type Result } from "@waymark/domain/result";
import type { VocabularyData } from "../vocabulary/vocabulary.ts";
import { splitWords } from "../words/split.ts";

/** A line that is none of the form, counted from 1. */
export type LineError = { readonly line: number; readonly reason: string };

const MAX_LINES = 20_000;
const MAX_LINE_LENGTH = 500;
const MAX_WORDS = 6;

type Parsed =
  | { readonly kind: "synonyms"; readonly phrases: readonly string[] }
  | { readonly kind: "skill"; readonly skill: string; readonly broader: readonly string[] };

const phrasesOf = (text: string, separator: string): readonly string[] =>
  text.split(separator).map((phrase) => phrase.trim());

const whyNoPhrase = (phrase: string): string | null => {
  const words = splitWords(phrase);
  if (words.length === 0) return phrase === "" ? "a phrase is missing" : `"${phrase}" has no words`;
  return words.length > MAX_WORDS ? `"${phrase}" has more than ${MAX_WORDS} words` : null;
};

const parseLine = (text: string): Result<Parsed, string> => {
  if (text.length > MAX_LINE_LENGTH) return err(`longer than ${MAX_LINE_LENGTH} characters`);
  const isSkill = text.includes("<");
  if (isSkill === text.includes("=")) {
    return err('neither "a = b" (synonyms) nor "a < b, c" (a skill and its broader ones)');
  }
  const [first = "", ...more] = phrasesOf(text, isSkill ? "<" : "=");
  if (isSkill && more.length > 1) return err('more than one "<"');
  const others = isSkill ? phrasesOf(more[0] ?? "", ",") : more;
  const wrong = [first, ...others].map(whyNoPhrase).find((reason) => reason !== null);
  if (wrong !== undefined && wrong !== null) return err(wrong);
  return ok(
    isSkill
      ? { kind: "skill", skill: first, broader: others }
      : { kind: "synonyms", phrases: [first, ...others] },
  );
};

const keyOf = (phrase: string): string => splitWords(phrase).join(" ");

/** Lines of skills that are, over any number of steps, broader than themselves, and of repeated ones. */
const skillErrors = (
  skills: readonly {
    readonly line: number;
    readonly skill: string;
    readonly broader: readonly string[];
  }[],
): readonly LineError[] => {
  const broaderOf = new Map<string, readonly string[]>();
  for (const { skill, broader } of skills) {
    if (!broaderOf.has(keyOf(skill))) broaderOf.set(keyOf(skill), broader.map(keyOf));
  }
  const firstLine = new Map<string, number>();
  return skills.flatMap(({ line, skill }): LineError[] => {
    const key = keyOf(skill);
    const earlier = firstLine.get(key);
    firstLine.set(key, earlier ?? line);
    if (earlier !== undefined)
      return [{ line, reason: `"${skill}" stands in line ${earlier} already` }];
    const seen = new Set<string>();
    const open = [...(broaderOf.get(key) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === key) return [{ line, reason: `"${skill}" is broader than itself` }];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(broaderOf.get(next) ?? []));
    }
    return [];
  });
};

/**
 * Reads an owner's vocabulary: one entry a line, `ml = machine learning` for words that mean the same,
 * `React < Frontend` for a skill that is found by its broader ones, too. Empty lines and what follows
 * a `#` at the beginning of a line or after a space are left out.
 *
 * @returns every line that is wrong, not only the first
 */
export const parseVocabulary = (text: string): Result<VocabularyData, readonly LineError[]> => {
  const lines = text.split(/\r?\n/);
  if (lines.length > MAX_LINES) return err([{ line: MAX_LINES + 1, reason: "too many lines" }]);
  const errors: LineError[] = [];
  const synonyms: (readonly string[])[] = [];
  const skills: { line: number; skill: string; broader: readonly string[] }[] = [];
  for (const [at, raw] of lines.entries()) {
    const line = at + 1;
    const entry = raw.replace(/(?:^|\s)#(?:\s.*|)$/, "").trim();
    if (entry === "") continue;
    const parsed = parseLine(entry);
    if (!parsed.ok) errors.push({ line, reason: parsed.error });
    else if (parsed.value.kind === "synonyms") synonyms.push(parsed.value.phrases);
    else skills.push({ line, skill: parsed.value.skill, broader: parsed.value.broader });
  }
  const all = [...errors, ...skillErrors(skills)].toSorted((a, b) => a.line - b.line);
  return all.length > 0
    ? err(all)
    : ok({ synonyms, skills: skills.map(({ skill, broader }) => ({ skill, broader })) });
};
