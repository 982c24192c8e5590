import { aside, facts, paragraph } from "../../letter/block.ts";
import { actions } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { answerButtons } from "./buttons.ts";
import { expiryFacts, momentPreview, topicQuote, whatFact, whenFact } from "./facts.ts";
import type { BookingWriter } from "./writer.ts";

/** To the mentor: somebody asks for a session that waits for a yes. */
export const requestMentor: BookingWriter = (content, zones) => {
  const name = content.mentee?.displayName ?? "";
  const mentee = person(name);
  return {
    subject: `${isolate(name)} asks you for a session`,
    preview: momentPreview(content, zones),
    heading: say`${mentee} asks you for a session`,
    blocks: [
      paragraph(
        say`Hello ${person(content.mentor.displayName)}, ${mentee} would like to meet you at the time below. It is kept free for the two of you until you answer.`,
      ),
      facts(
        whenFact(content, zones),
        whatFact(content),
        ...expiryFacts(content, zones, "Please answer by"),
      ),
      ...topicQuote(content),
      ...answerButtons(content),
    ],
    reason: say`You get this mail because you confirm sessions of this kind on Waymark yourself. ${mentee} sees your mail address only if you accept.`,
  };
};

/** To the mentee: the request is on its way, and nothing is settled yet. */
export const requestMentee: BookingWriter = (content, zones) => {
  const mentor = person(content.mentor.displayName);
  return {
    subject: `Your request is with ${isolate(content.mentor.displayName)}`,
    preview: momentPreview(content, zones),
    heading: say`Your request is with ${mentor}`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, ${mentor} confirms sessions of this kind in person. The time is kept for you until then, and you hear as soon as there is an answer.`,
      ),
      facts(
        whenFact(content, zones, "You asked for"),
        whatFact(content),
        ...expiryFacts(content, zones, "You have an answer by"),
      ),
      ...topicQuote(content),
      actions({ label: "See your request", url: content.links.session, weight: "plain" }),
      aside(say`Does the time no longer suit you? Change it or withdraw the request on that page.`),
    ],
    reason: say`You get this mail because you asked ${mentor} for a session on Waymark.`,
  };
};
