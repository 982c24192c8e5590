/** What one run takes on: a pair costs 17 bytes, so a full run stays under 100 MB. */
export const cohortLimits = {
  pairs: 4_000_000,
  /** The exact pass keeps one number for each two mentors. */
  mentors: 2_000,
  weight: 1_000_000,
  capacity: 10_000,
} as const;
