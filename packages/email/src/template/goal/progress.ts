import type { GoalMailContent } from "@waymark/application/ports";
import { actions, aside, paragraph, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, say } from "../../letter/run.ts";

/** To the mentee, once a week for a goal that the two work on. */
export const progress = (content: GoalMailContent): Letter => {
  const { recipient, lastLine, links } = content;
  const title = person(content.title);
  const mentor = person(content.mentor.displayName);
  return {
    subject: `This week and your goal: ${isolate(content.title)}`,
    preview: "One line is enough. A quiet week is an answer, too.",
    heading: say`How did it go with “${title}” this week?`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, one line is enough: what moved, what did not, what you learned. ${mentor} reads it beside the goal.`,
      ),
      ...(lastLine === undefined ? [] : [quote(["Your latest line"], lastLine)]),
      actions(
        { label: "Write a line", url: links.answer, weight: "primary" },
        { label: "Nothing this week", url: `${links.answer}#nothing`, weight: "plain" },
        { label: "See your goals", url: links.goals, weight: "plain" },
      ),
      aside(say`Both buttons open a page; nothing is saved before you say so there.`),
    ],
    reason: say`You get this mail once a week because you and ${mentor} work on this goal on Waymark.`,
    unsubscribePage: links.unsubscribe?.page,
  };
};
