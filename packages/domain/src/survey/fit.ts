import type { Survey } from "./survey.ts";

/** What the two are offered after their first session; never because of whom. */
export type FitOutcome = "go_on" | "look_again" | "offer_rematch";

/**
 * What the fit check comes to. It waits for the reveal, as an offer of a rematch between one answer
 * and the other would tell the second what the first one said; null before.
 */
export const fitOutcome = (one: Survey, other: Survey): FitOutcome | null => {
  const revealed = [one, other].filter(({ status }) => status === "revealed");
  const fits = revealed.flatMap(({ answer }) => answer?.private.fit ?? []);
  if (fits.includes("not_a_fit")) return "offer_rematch";
  if (fits.includes("not_sure")) return "look_again";
  return fits.length === 0 ? null : "go_on";
};
