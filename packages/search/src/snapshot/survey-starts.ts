import { HORIZON_BUCKETS } from "../slot/bucket.ts";
import { endBucketOf, isShortRun } from "../slot/encode.ts";

/** How many short runs start in each bucket, and how many listings have a long one. */
export type StartSurvey = {
  readonly counts: Uint32Array;
  readonly longListings: number;
  /** The last bucket in which a run ends. */
  readonly lastBucket: number;
};

export const surveyStarts = (): {
  readonly add: (runs: readonly number[]) => void;
  readonly finish: () => StartSurvey;
} => {
  const counts = new Uint32Array(HORIZON_BUCKETS);
  let longListings = 0;
  let lastBucket = 0;
  return {
    add: (runs) => {
      for (const run of runs) {
        lastBucket = Math.max(lastBucket, endBucketOf(run));
        if (isShortRun(run)) counts[run >>> 18] = (counts[run >>> 18] ?? 0) + 1;
      }
      if (!runs.every(isShortRun)) longListings += 1;
    },
    finish: () => ({ counts: counts.slice(0, lastBucket + 1), longListings, lastBucket }),
  };
};
