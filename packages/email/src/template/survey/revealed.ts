import { actions, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { sessionFacts } from "./parts.ts";
import type { SurveyWriter } from "./writer.ts";

/** To the one whom the answer is about; what it says stays on the page. */
export const revealed: SurveyWriter = (content, zones) => {
  const other = person(content.other.displayName);
  return {
    subject: `What ${isolate(content.other.displayName)} says about your session`,
    preview: "The answer is open now. It is there for you to read.",
    heading: say`What ${other} says about your session is open`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, ${other} has answered how your session was, and you can read it now. Only you two can.`,
      ),
      sessionFacts(content, zones),
      actions({ label: "Read it", url: `${content.links.session}#feedback`, weight: "primary" }),
    ],
    reason: say`You get this mail because you had a session with ${other} on Waymark.`,
  };
};
