import type { Survey } from "./survey.ts";

/** What somebody is offered after the first session of two; never because of whom. */
export type FitOffer = "go_on" | "look_again" | "rematch";

const offers = { good: "go_on", not_sure: "look_again", not_a_fit: "rematch" } as const;

/**
 * What the fit check comes to for the one who answered it, at once. The other's answer has no part in
 * it, before the reveal or after: whoever sees an offer that the own answer does not explain knows what
 * the other one said. Null while it was not asked or not answered.
 */
export const fitOffer = ({ answer }: Survey): FitOffer | null => {
  const fit = answer?.private.fit;
  return fit === undefined ? null : offers[fit];
};
