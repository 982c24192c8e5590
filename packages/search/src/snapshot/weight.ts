/** Searched fields in the order of their bits in a posting. */
export const FIELDS = ["skills", "headline", "name", "company", "story"] as const;
export type FieldName = (typeof FIELDS)[number];

/**
 * BM25F with fixed average lengths in place of the corpus's own: a listing's weights depend on the
 * listing alone, so a delta, a merge and a fresh build rank alike.
 * Bounds matter: one word in a long headline (8 / (1 + 0.4 x 2) = 4.4) outweighs any number of the
 * same word in a story (below 1.0).
 */
const WEIGHTS = [8, 8, 4, 3, 1] as const;
const HALF_LIFE = [0.4, 0.4, 0.4, 0.4, 1] as const;
const USUAL_LENGTH = [8, 9, 2, 2, 60] as const;
const LENGTH_SHARE = [0.3, 0.3, 0, 0, 0.6] as const;
const LONGEST = 2;
const SATURATION = 6;
const TOTAL_WEIGHT = 24;

export const IMPACT_LEVELS = 127;

/**
 * Twelve bits of a posting: impact (1 to 127) above one bit a field in which the word stands.
 * @param counts occurrences by field, at `at` to `at + 4`
 */
export const postingWeight = (
  counts: Uint8Array,
  at: number,
  fieldLengths: readonly number[],
): number => {
  let sum = 0;
  let mask = 0;
  for (let field = 0; field < FIELDS.length; field++) {
    const count = counts[at + field] ?? 0;
    if (count === 0) continue;
    const share = LENGTH_SHARE[field] ?? 0;
    const relative = (fieldLengths[field] ?? 0) / (USUAL_LENGTH[field] ?? 1);
    const length = Math.min(LONGEST, 1 - share + share * relative);
    sum += ((WEIGHTS[field] ?? 0) * count) / (count + (HALF_LIFE[field] ?? 1) * length);
    mask |= 1 << field;
  }
  const share = (sum / (sum + SATURATION)) * ((TOTAL_WEIGHT + SATURATION) / TOTAL_WEIGHT);
  const impact = Math.max(1, Math.min(IMPACT_LEVELS, Math.round(share * IMPACT_LEVELS)));
  return (impact << FIELDS.length) | mask;
};

/** A posting: listing number in the upper 20 bits, weight in the lower 12. */
export const DOC_SHIFT = 12;
export const MAX_LISTINGS = 1 << 20;
