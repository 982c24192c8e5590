import type { IntroductionMailContent } from "@waymark/application/ports";
import { cleanLine, cleanNamed, cleanOptional, cleanText } from "../clean.ts";

/** The content with every word that a person wrote made safe to stand in a mail. */
export const cleanIntroduction = (content: IntroductionMailContent): IntroductionMailContent => ({
  ...content,
  recipient: cleanNamed(content.recipient),
  mentor: { ...cleanNamed(content.mentor), headline: cleanLine(content.mentor.headline) },
  mentee: cleanNamed(content.mentee),
  goal: cleanText(content.goal),
  whyYou: cleanText(content.whyYou),
  ask: cleanText(content.ask),
  byWhen: content.byWhen === undefined ? undefined : cleanLine(content.byWhen),
  acceptanceNote: cleanOptional(content.acceptanceNote),
  decline: content.decline && { ...content.decline, note: cleanOptional(content.decline.note) },
  question: cleanOptional(content.question),
  answer: cleanOptional(content.answer),
  alternatives: content.alternatives.map(({ displayName, headline, url }) => ({
    displayName: cleanLine(displayName),
    headline: cleanLine(headline),
    url,
  })),
});
