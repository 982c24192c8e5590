import * as z from "zod";

/** How often a pair wants to meet. */
export const Cadence = z.enum(["weekly", "fortnightly", "monthly", "quarterly"]);
export type Cadence = z.infer<typeof Cadence>;

/** Days from one session to the next; of months and quarters the longest, so that none is late early. */
export const cadenceDays = {
  weekly: 7,
  fortnightly: 14,
  monthly: 31,
  quarterly: 92,
} as const satisfies Record<Cadence, number>;
