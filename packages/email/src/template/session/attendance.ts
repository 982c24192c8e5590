import type { SessionMailContent } from "@waymark/application/ports";
import { actions, aside, type Block, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say, strong } from "../../letter/run.ts";
import { sessionFacts } from "./facts.ts";
import type { SessionWriter } from "./writer.ts";

/** The first of two taps; a link only ever leads to the page on which a person confirms. */
const choices = ({ links }: SessionMailContent): Block =>
  links.attendance === undefined
    ? actions({ label: "Say whether you met", url: links.session, weight: "primary" })
    : actions(
        { label: "Yes, we met", url: `${links.attendance}#held`, weight: "primary" },
        { label: "No, we did not", url: `${links.attendance}#missed`, weight: "plain" },
      );

/** To whoever has not said it yet, a day after the session. */
export const attendance: SessionWriter = (content, zones) => {
  const other = person(content.other.displayName);
  return {
    subject: `Did you and ${isolate(content.other.displayName)} meet?`,
    preview: "One tap here and one on the page that opens.",
    heading: say`Did you and ${other} meet?`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, please say whether your session took place. Both of you are asked, and it is fine if it did not: things come up.`,
      ),
      sessionFacts(content, zones),
      choices(content),
      aside(
        say`Both open a page with your answer filled in. ${strong("Nothing is sent before you confirm there.")} The link works once, for 30 days.`,
      ),
    ],
    reason: say`You get this reminder because of your session with ${other} on Waymark.`,
    unsubscribePage: content.links.unsubscribe?.page,
  };
};
