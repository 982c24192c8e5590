import { paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { questionParts } from "./parts.ts";
import type { SurveyWriter } from "./writer.ts";

/** To either side, once; the same words whatever the other one has done. */
export const reminder: SurveyWriter = (content, zones) => {
  const other = person(content.other.displayName);
  return {
    subject: `Still two taps: your session with ${isolate(content.other.displayName)}`,
    preview: "There is time to say how it was. We ask this once more and not again.",
    heading: say`Would you still say how it was with ${other}?`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, there is still time to say how your session was. We ask this once more and not again.`,
      ),
      ...questionParts(content, zones),
    ],
    reason: say`You get this reminder because of your session with ${other} on Waymark.`,
    unsubscribePage: content.links.unsubscribe?.page,
  };
};
