import { paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { questionParts } from "./parts.ts";
import type { SurveyWriter } from "./writer.ts";

/** To either side, after the session. */
export const ask: SurveyWriter = (content, zones) => {
  const other = person(content.other.displayName);
  return {
    subject: `How was your session with ${isolate(content.other.displayName)}?`,
    preview: "Two taps are enough: one here, one on the page that opens.",
    heading: say`How was your session with ${other}?`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, a line while it is fresh helps you both: you see what to keep, and ${other} hears it from you.`,
      ),
      ...questionParts(content, zones),
    ],
    reason: say`You get this mail because you had a session with ${other} on Waymark.`,
  };
};
