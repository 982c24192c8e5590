import type { DatabaseSync } from "node:sqlite";
import { splitWords } from "@waymark/search/words";

const CANDIDATES = 200;

/** Optimal string alignment distance. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
};

const trigrams = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => `"${word.slice(i, i + 3)}"`);

/**
 * The FTS5 expression of a text: words as they are; a word that no listing has, as the words that
 * share trigrams with it and lie within the edits of the exchange format.
 */
export const matchExpression = (
  db: DatabaseSync,
): ((text: string, prefix: boolean) => string | null) => {
  const known = db.prepare("select 1 from vocabulary where term = ?");
  const similar = db.prepare(
    "select word from similar where similar match ? order by rank limit ?",
  );
  return (text, prefix) => {
    const words = splitWords(text);
    const parts = words.map((word, i) => {
      if (prefix && i === words.length - 1) return `"${word}" *`;
      if (known.get(word) !== undefined || word.length < 4) return `"${word}"`;
      const edits = word.length >= 8 ? 2 : 1;
      const near = similar
        .all(trigrams(word).join(" OR "), CANDIDATES)
        .map((row) => String(row["word"]))
        .filter((other) => distance(word, other) <= edits);
      return near.length === 0 ? null : `(${near.map((other) => `"${other}"`).join(" OR ")})`;
    });
    return parts.includes(null) ? null : parts.join(" AND ");
  };
};
