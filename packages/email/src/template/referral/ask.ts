import { aside, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { answerButtons, reasonQuote, somebody } from "./parts.ts";
import type { ReferralWriter } from "./writer.ts";

/** To the other one of the pair: somebody is to be asked whether they want to meet them. */
export const offer: ReferralWriter = (content) => {
  const proposer = person(content.proposerName);
  return {
    subject: `${isolate(content.proposerName)} would like you to meet somebody`,
    preview: "We ask nobody else before you agree.",
    heading: say`${proposer} would like you to meet somebody`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, ${proposer} knows a person whom you should meet, and asks whether you want to.`,
      ),
      reasonQuote(content),
      ...answerButtons(content),
      aside(
        say`If you say yes, we ask the other person. You both learn each other’s name and mail address only if they say yes, too. If you say no, nobody asks why.`,
      ),
    ],
    reason: say`You get this mail because you and ${proposer} have a mentorship on Waymark.`,
  };
};

/** For somebody whom nobody has reminded of anything yet. */
const noMoreQuestions = "No such questions any more";

/** To the third person, who may never have heard of us. */
export const question: ReferralWriter = (content) => {
  const proposer = person(content.proposerName);
  return {
    subject: `May ${isolate(content.proposerName)} introduce you to somebody?`,
    preview: "Nobody learns your address unless you say yes.",
    heading: say`May ${proposer} introduce you to somebody?`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, ${proposer} would like to introduce you to ${somebody(content)}, who wants to meet you.`,
      ),
      reasonQuote(content),
      ...answerButtons(content),
      aside(
        say`If you say yes, you both get one mail with each other’s name and mail address. If you say no, or nothing for 14 days, we forget your address. You need no account for either.`,
      ),
    ],
    reason: say`You get this mail because ${proposer} gave us your address for this question. We use it for nothing else.`,
    unsubscribePage: content.links.unsubscribe?.page,
    unsubscribeLabel: noMoreQuestions,
  };
};

/** To whoever of the two is being asked, once. */
export const reminder: ReferralWriter = (content) => {
  const proposer = person(content.proposerName);
  return {
    subject: `Still open: an introduction by ${isolate(content.proposerName)}`,
    preview: "A yes or a no is enough. We do not ask again.",
    heading: say`Would you like to meet?`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, ${proposer} would like to introduce you to ${content.asked === "third" ? somebody(content) : "a person whom they know"}, and your answer is still open. A yes or a no is enough; in a week the question goes away by itself.`,
      ),
      reasonQuote(content),
      ...answerButtons(content),
    ],
    reason: say`You get this one reminder because ${proposer} asked on Waymark whether you want to be introduced.`,
    unsubscribePage: content.links.unsubscribe?.page,
    unsubscribeLabel: content.asked === "third" ? noMoreQuestions : undefined,
  };
};
