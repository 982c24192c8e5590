import type { Outcome } from "./use-look-after.ts";

export const outcomeText: Readonly<Record<Outcome, string>> = {
  no_breach: "Within our rules",
  spoken_to: "We spoke with them",
  listing_withdrawn: "Their listing was withdrawn",
  passed_on: "Passed on to the authorities",
};
