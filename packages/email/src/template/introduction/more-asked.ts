import { actions, aside, paragraph, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { shorten } from "./shorten.ts";
import type { LetterWriter } from "./writer.ts";

/** To the mentee: the mentor has a question before answering. */
export const moreAsked: LetterWriter = (content) => {
  const mentor = person(content.mentor.displayName);
  const { question, links } = content;
  return {
    subject: `${isolate(content.mentor.displayName)} has a question about your request`,
    preview: shorten(question ?? content.goal),
    heading: say`${mentor} would like to know more`,
    blocks: [
      paragraph(
        say`Hello ${person(content.mentee.displayName)}, your request was read, and there is a question before the answer.`,
      ),
      ...(question === undefined ? [] : [quote(say`${mentor} asks`, question)]),
      paragraph(
        say`Take the time you need: your request cannot expire while the question is open.`,
      ),
      actions({ label: "Answer the question", url: links.introduction, weight: "primary" }),
      quote(["Your goal, as you wrote it"], content.goal),
      aside(say`Changed your mind? You can withdraw the request on the same page.`),
    ],
    reason: say`You get this mail because you asked ${mentor} for an introduction on Waymark.`,
  };
};
