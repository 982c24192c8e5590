import { actions, aside, paragraph, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { shorten } from "./shorten.ts";
import type { LetterWriter } from "./writer.ts";

/** To the mentee: the mentor's question is still without an answer. */
export const answerNudge: LetterWriter = (content) => {
  const mentor = person(content.mentor.displayName);
  const { question, links } = content;
  return {
    subject: `A question from ${isolate(content.mentor.displayName)} is waiting for you`,
    preview: shorten(question ?? content.goal),
    heading: say`A question is waiting for you`,
    blocks: [
      paragraph(
        say`Hello ${person(content.mentee.displayName)}, ${mentor} would like to know a little more before answering your request. A few sentences are enough.`,
      ),
      ...(question === undefined ? [] : [quote(say`${mentor} asks`, question)]),
      actions({ label: "Answer the question", url: links.introduction, weight: "primary" }),
      aside(
        say`Changed your mind? You can withdraw the request on the same page, which frees you to ask somebody else.`,
      ),
    ],
    reason: say`You get this reminder because your request to ${mentor} on Waymark waits for your answer.`,
    unsubscribePage: links.unsubscribe?.page,
  };
};
