import { actions, aside, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { sessionFacts } from "./facts.ts";
import type { SessionWriter } from "./writer.ts";

/** To both, a day before, while nobody has written what they would like to talk about. */
export const agenda: SessionWriter = (content, zones) => {
  const other = person(content.other.displayName);
  return {
    subject: `What will you talk about with ${isolate(content.other.displayName)}?`,
    preview: "Two or three lines are enough. Both of you see them.",
    heading: say`What will you talk about with ${other}?`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, your session has no agenda yet. Two or three lines help you both to begin with what matters: a question, a decision, something that went well.`,
      ),
      sessionFacts(content, zones),
      actions({
        label: "Write the agenda",
        url: `${content.links.session}#agenda`,
        weight: "primary",
      }),
      aside(say`Either of you can write it, and both of you see it. ${other} got this mail, too.`),
    ],
    reason: say`You get this reminder because of your session with ${other} on Waymark.`,
    unsubscribePage: content.links.unsubscribe?.page,
  };
};
