import { act, type Survey } from "@waymark/domain/survey";
import type { Instant } from "@waymark/domain/time";

const openedBeside = (survey: Survey, other: Survey, now: Instant): Survey => {
  const revealed = act(survey, { action: "reveal", other }, "system", now);
  return revealed.ok ? revealed.value : survey;
};

/** Both surveys of a session with everything revealed that may be at that moment, and only that. */
export const revealWhatMay = (
  one: Survey,
  other: Survey,
  now: Instant,
): { readonly one: Survey; readonly other: Survey } => ({
  one: openedBeside(one, other, now),
  other: openedBeside(other, one, now),
});
