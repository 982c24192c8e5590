import { splitWords } from "../words/split.ts";

/** Words of an owner's choosing, kept as data beside the index and changed without a rebuild. */
export type VocabularyData = {
  /** Each group: phrases that mean the same, such as `["ml", "machine learning"]`. */
  readonly synonyms: readonly (readonly string[])[];
  /** A skill is found by its broader skills, too, not the other way round. */
  readonly skills: readonly { readonly skill: string; readonly broader: readonly string[] }[];
};

/** Alternatives of a phrase, all as folded words; keys are folded words joined by a space. */
export type Vocabulary = {
  readonly alternatives: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words of the longest key. */
  readonly longestKey: number;
};

export const EMPTY_VOCABULARY: Vocabulary = { alternatives: new Map(), longestKey: 0 };

export const buildVocabulary = (data: VocabularyData): Vocabulary => {
  const alternatives = new Map<string, Map<string, readonly string[]>>();
  let longestKey = 0;
  const add = (from: string, to: string): void => {
    const key = splitWords(from);
    const phrase = splitWords(to);
    if (key.length === 0 || phrase.length === 0) return;
    const known = alternatives.get(key.join(" ")) ?? new Map<string, readonly string[]>();
    if (key.join(" ") !== phrase.join(" ")) known.set(phrase.join(" "), phrase);
    alternatives.set(key.join(" "), known);
    longestKey = Math.max(longestKey, key.length);
  };
  for (const group of data.synonyms) {
    for (const from of group) {
      for (const to of group) add(from, to);
    }
  }
  for (const { skill } of data.skills) {
    for (const broader of ancestorsOf(data, skill)) add(broader, skill);
  }
  return {
    alternatives: new Map([...alternatives].map(([key, phrases]) => [key, [...phrases.values()]])),
    longestKey,
  };
};

/** All broader skills over any number of steps; a ring in the data ends where it meets itself. */
const ancestorsOf = (data: VocabularyData, skill: string): ReadonlySet<string> => {
  const broaderOf = new Map(data.skills.map((entry) => [entry.skill, entry.broader]));
  const found = new Set<string>();
  const open = [...(broaderOf.get(skill) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === skill || found.has(next)) continue;
    found.add(next);
    open.push(...(broaderOf.get(next) ?? []));
  }
  return found;
};
