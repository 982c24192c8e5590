import { actions, aside, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { termsFacts } from "./terms.ts";
import type { MentorshipWriter } from "./writer.ts";

/** To the one whose turn it is. */
export const expected: MentorshipWriter = ({ recipient, links, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `${isolate(content.other.displayName)} has said what they expect`,
    preview: "Now it is your turn. You read theirs once you have written yours.",
    heading: say`Now it is your turn`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${other} has written down what they expect of your mentorship. So that neither leans on the other, you read it once you have written yours.`,
      ),
      actions({ label: "Say what you expect", url: links.agreement, weight: "primary" }),
    ],
    reason: say`You get this mail because you and ${other} begin a mentorship on Waymark.`,
  };
};

/** To both, when both have written. */
export const compared: MentorshipWriter = ({ recipient, links, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `Where you and ${isolate(content.other.displayName)} agree, and where you differ`,
    preview: "Both of you have said what you expect. Look at it side by side.",
    heading: say`Side by side`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, you and ${other} have both said what you expect. Where you differ is the first thing to talk about. Then one of you proposes an agreement and the other signs it.`,
      ),
      actions({ label: "See both side by side", url: links.agreement, weight: "primary" }),
    ],
    reason: say`You get this mail because you and ${other} begin a mentorship on Waymark.`,
  };
};

/** To the one who is asked to sign. */
export const proposedTerms: MentorshipWriter = ({ recipient, links, terms, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `${isolate(content.other.displayName)} proposes how you work together`,
    preview: "Sign it, or propose what you would rather have.",
    heading: say`An agreement to sign`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${other} has signed this proposal. It holds when you sign it, too. You can also propose something else.`,
      ),
      ...termsFacts(terms),
      actions(
        { label: "Read and sign", url: links.sign ?? links.agreement, weight: "primary" },
        { label: "Propose something else", url: links.agreement, weight: "plain" },
      ),
      aside(say`The first button opens a page; nothing is signed before you say so there.`),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark.`,
  };
};

/** To the one whose proposal it was. */
export const declinedTerms: MentorshipWriter = ({ recipient, links, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `${isolate(content.other.displayName)} would rather agree on something else`,
    preview: "What held before holds on.",
    heading: say`Not this version`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${other} has not signed your proposal. What held before holds on. Talk about it, and propose again what suits you both.`,
      ),
      actions({ label: "See the agreement", url: links.agreement, weight: "primary" }),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark.`,
  };
};

/** To both, when another version holds. */
export const changedTerms: MentorshipWriter = ({ recipient, links, terms, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `Your new agreement with ${isolate(content.other.displayName)} holds`,
    preview: "Both of you have signed it. Earlier versions are kept.",
    heading: say`Agreed anew`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, you and ${other} have both signed this version. Earlier ones are kept on the page.`,
      ),
      ...termsFacts(terms),
      actions({ label: "See the agreement", url: links.agreement, weight: "plain" }),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark.`,
  };
};

/** To both on the date that they agreed on. */
export const review: MentorshipWriter = ({ recipient, links, terms, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `Does your agreement with ${isolate(content.other.displayName)} still fit?`,
    preview: "Today is the day on which you wanted to look at it again.",
    heading: say`Does it still fit?`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, when you began you agreed to look at this again today. Keep it, change it together, or say that you have come to a good end.`,
      ),
      ...termsFacts(terms),
      actions(
        { label: "Look at the agreement", url: links.agreement, weight: "primary" },
        { label: "Think about the ending", url: links.ending, weight: "plain" },
      ),
    ],
    reason: say`You get this reminder because you and ${other} agreed on this date on Waymark.`,
    unsubscribePage: links.unsubscribe?.page,
  };
};
