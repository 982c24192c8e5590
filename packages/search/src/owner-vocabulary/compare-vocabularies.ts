import type { VocabularyData } from "../vocabulary/vocabulary.ts";

const linesOf = ({ synonyms, skills }: VocabularyData): ReadonlySet<string> =>
  new Set([
    ...synonyms.map((phrases) => phrases.join(" = ")),
    ...skills.map(({ skill, broader }) => `${skill} < ${broader.join(", ")}`),
  ]);

/** What one vocabulary has and the other has not, as lines. */
export const compareVocabularies = (
  before: VocabularyData,
  after: VocabularyData,
): { readonly added: readonly string[]; readonly removed: readonly string[] } => {
  const old = linesOf(before);
  const young = linesOf(after);
  return {
    added: [...young].filter((line) => !old.has(line)),
    removed: [...old].filter((line) => !young.has(line)),
  };
};
