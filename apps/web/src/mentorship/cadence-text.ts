import type { Cadence } from "@waymark/domain/agreement";

/** How often two people want to meet. */
export const cadenceText = {
  weekly: "every week",
  fortnightly: "every two weeks",
  monthly: "every month",
  quarterly: "every three months",
} as const satisfies Record<Cadence, string>;
