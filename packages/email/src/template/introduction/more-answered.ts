import { paragraph, quote } from "../../letter/block.ts";
import { person, say } from "../../letter/run.ts";
import { answerButtons, requestFacts, requestWords } from "./request-parts.ts";
import { shorten } from "./shorten.ts";
import type { LetterWriter } from "./writer.ts";

/** To the mentor: the mentee has answered the question, the clock runs again. */
export const moreAnswered: LetterWriter = (content, zones) => {
  const { asker, question, answer } = content;
  return {
    subject: `${asker.subject} has answered your question`,
    preview: shorten(answer ?? content.goal),
    heading: say`${asker.opening} has answered your question`,
    blocks: [
      paragraph(
        say`Hello ${person(content.mentor.displayName)}, you wanted to know more before deciding. Here is the answer, and below it the request as you know it.`,
      ),
      ...(question === undefined ? [] : [quote(["You asked"], question)]),
      ...(answer === undefined ? [] : [quote(say`${asker.opening} answers`, answer)]),
      ...answerButtons(content),
      ...requestFacts(content, zones),
      ...requestWords(content),
    ],
    reason: say`You get this mail because you asked ${asker.within} a question on Waymark.`,
  };
};
