import { paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { answerButtons, requestFacts, requestWords } from "./request-parts.ts";
import { shorten } from "./shorten.ts";
import type { LetterWriter } from "./writer.ts";

/** To the mentor: somebody asks for an introduction. */
export const request: LetterWriter = (content, zones) => {
  const mentor = person(content.mentor.displayName);
  const mentee = person(content.mentee.displayName);
  return {
    subject: `${isolate(content.mentee.displayName)} asks you for an introduction`,
    preview: shorten(content.goal),
    heading: say`${mentee} would like to meet you`,
    blocks: [
      paragraph(
        say`Hello ${mentor}, ${mentee} found your listing “${person(content.mentor.headline)}” and asks you for an introduction.`,
      ),
      ...requestWords(content),
      ...requestFacts(content, zones),
      ...answerButtons(content),
    ],
    reason: say`You get this mail because your listing on Waymark takes requests. ${mentee} sees your mail address only if you accept.`,
  };
};
