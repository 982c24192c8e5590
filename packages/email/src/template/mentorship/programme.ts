import { actions, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import type { MentorshipWriter } from "./writer.ts";

/** To both, when somebody who looks after their programme asks how it goes. */
export const checkIn: MentorshipWriter = ({ recipient, links, matched: brought, ...content }) => {
  const other = person(content.other.displayName);
  const programme = person(brought?.programmeName ?? "your programme");
  return {
    subject: `How is it going with ${isolate(content.other.displayName)}?`,
    preview: "A date in the calendar is the best next step.",
    heading: say`How is it going?`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, whoever looks after ${programme} would like to know that you and ${other} are well. Nobody sees what you talk about, only whether you meet.`,
      ),
      paragraph(say`If there is time for it, agree on the next date. Half an hour is enough.`),
      actions(
        { label: "Find a time", url: links.meet, weight: "primary" },
        {
          label: "Meet less often, take a break, or end well",
          url: links.mentorship,
          weight: "plain",
        },
      ),
    ],
    reason: say`You get this mail because you take part in ${programme} on Waymark. ${other} got it, too.`,
    unsubscribePage: links.unsubscribe?.page,
  };
};

/** To both alike, so that nobody learns what anybody said, or whether anybody did. */
export const rematchOffer: MentorshipWriter = ({
  recipient,
  links,
  matched: brought,
  ...content
}) => {
  const other = person(content.other.displayName);
  const programme = person(brought?.programmeName ?? "your programme");
  return {
    subject: "Would somebody else suit you better?",
    preview: "You need no reason, and nothing happens unless you say so.",
    heading: say`It is fine to change`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, not every pair is a good match, and that is nobody's fault. If you would rather go on with somebody else, ${programme} looks for another match for you.`,
      ),
      paragraph(
        say`You need no reason. If all is well between you and ${other}, there is nothing to do. Both of you get this mail.`,
      ),
      actions(
        { label: "Go on together", url: links.mentorship, weight: "primary" },
        { label: "Ask for another match", url: links.ending, weight: "plain" },
      ),
    ],
    reason: say`You get this mail because you take part in ${programme} on Waymark.`,
    unsubscribePage: links.unsubscribe?.page,
  };
};
