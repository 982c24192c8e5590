import type { SurveyView } from "@waymark/contracts/survey";
import { zonedMomentText } from "../shared/time/index.ts";

/** When the other side can read an answer; the same words whether or not they have answered. */
export const openingText = ({ other, revealsAt, timeZone }: SurveyView): string =>
  `${other.displayName} can read your answer once both of you have answered, at the latest on ${zonedMomentText(revealsAt, timeZone)}. Until then nobody learns whether you have.`;
