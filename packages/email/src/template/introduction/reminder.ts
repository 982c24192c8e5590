import { paragraph } from "../../letter/block.ts";
import { person, say } from "../../letter/run.ts";
import { answerButtons, requestFacts, requestWords, withoutName } from "./request-parts.ts";
import { shorten } from "./shorten.ts";
import type { LetterWriter } from "./writer.ts";

/** To the mentor: a request is still open and will end by itself. */
export const reminder: LetterWriter = (content, zones) => {
  const mentor = person(content.mentor.displayName);
  const { asker } = content;
  return {
    subject: `${asker.subject} hopes for your answer`,
    preview: shorten(content.goal),
    heading: say`A request is waiting for you`,
    blocks: [
      paragraph(
        say`Hello ${mentor}, ${asker.mentioned} asked you for an introduction and the request is still open. A short no is a good answer, too: it frees ${asker.within} to ask somebody else. Without an answer the request closes by itself.`,
      ),
      ...withoutName(content),
      ...requestFacts(content, zones),
      ...answerButtons(content),
      ...requestWords(content),
    ],
    reason: say`You get this reminder because a request to your listing on Waymark is open.`,
    unsubscribePage: content.links.unsubscribe?.page,
  };
};
