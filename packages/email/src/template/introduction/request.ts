import { paragraph } from "../../letter/block.ts";
import { person, say } from "../../letter/run.ts";
import { answerButtons, requestFacts, requestWords, withoutName } from "./request-parts.ts";
import { shorten } from "./shorten.ts";
import type { LetterWriter } from "./writer.ts";

/** To the mentor: somebody asks for an introduction. */
export const request: LetterWriter = (content, zones) => {
  const mentor = person(content.mentor.displayName);
  const { asker } = content;
  return {
    subject: `${asker.subject} asks you for an introduction`,
    preview: shorten(content.goal),
    heading: say`${asker.first} would like to meet you`,
    blocks: [
      paragraph(
        say`Hello ${mentor}, ${asker.mentioned} found your listing “${person(content.mentor.headline)}” and asks you for an introduction.`,
      ),
      ...withoutName(content),
      ...requestWords(content),
      ...requestFacts(content, zones),
      ...answerButtons(content),
    ],
    reason: say`You get this mail because your listing on Waymark takes requests. ${asker.opening} sees your mail address only if you accept.`,
  };
};
