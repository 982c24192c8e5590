import type { Published } from "./publish.ts";

/**
 * Subjects between whom no published number makes a difference. Whatever an attacker adds up or
 * subtracts gives all of a class the same weight, so nothing they derive is about a part of one.
 */
export const classesOf = <Subject>(
  published: readonly Published<Subject>[],
): readonly (readonly Subject[])[] => {
  const columns = new Map<Subject, string>();
  published.forEach(({ about }, row) => {
    about.forEach((subject) => columns.set(subject, `${columns.get(subject) ?? ""},${row}`));
  });
  const classes = new Map<string, Subject[]>();
  for (const [subject, column] of columns) {
    classes.set(column, [...(classes.get(column) ?? []), subject]);
  }
  return [...classes.values()];
};

const prime = 67_108_859;

const power = (base: number, exponent: number): number => {
  if (exponent === 0) return 1;
  const half = power((base * base) % prime, Math.floor(exponent / 2));
  return exponent % 2 === 1 ? (half * base) % prime : half;
};

/** Gauss and Jordan, modulo a prime whose square a number still holds. */
const reduced = (matrix: readonly (readonly number[])[], columns: number): number[][] => {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < columns && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (pivot === -1) continue;
    const found = rows[pivot] ?? [];
    rows[pivot] = rows[rank] ?? [];
    const inverse = power(found[column] ?? 1, prime - 2);
    const unit = found.map((value) => (value * inverse) % prime);
    rows[rank] = unit;
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index === rank || factor === 0) return;
      rows[index] = row.map((value, at) => (value + (prime - factor) * (unit[at] ?? 0)) % prime);
    });
    rank += 1;
  }
  return rows.slice(0, rank);
};

/**
 * The groups that an attacker derives by linear algebra who has every published number and knows all
 * about some of the subjects: the supports of the reduced rows, without whom is known.
 */
export const derivedGroups = <Subject>(
  published: readonly Published<Subject>[],
  known: ReadonlySet<Subject>,
): readonly (readonly Subject[])[] => {
  const subjects = [...new Set(published.flatMap(({ about }) => about))].filter(
    (subject) => !known.has(subject),
  );
  const places = new Map(subjects.map((subject, place) => [subject, place]));
  const matrix = published.map(({ about }) => {
    const row = subjects.map(() => 0);
    about.forEach((subject) => {
      const place = places.get(subject);
      if (place !== undefined) row[place] = 1;
    });
    return row;
  });
  return reduced(matrix, subjects.length)
    .map((row) => subjects.filter((_, place) => row[place] !== 0))
    .filter((group) => group.length > 0);
};
