import type { MailContent } from "@waymark/application/ports";

// The same characters that domain/text refuses; what was stored before a rule may still hold them.
const directions = /[\u202A-\u202E\u2066-\u2069]/g;
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const controlsButLineBreaks = /[^\P{Cc}\n]+/gu;

/** One line, without control characters and marks that change the direction of what follows. */
export const cleanLine = (text: string): string =>
  text.toWellFormed().replace(directions, "").replace(controls, " ").trim();

/** Several lines, each as in {@link cleanLine}. */
const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(directions, "")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(controlsButLineBreaks, " ")
    .trim();

const named = <Person extends { readonly displayName: string }>(someone: Person): Person => ({
  ...someone,
  displayName: cleanLine(someone.displayName),
});

const optional = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : cleanText(text);

/** The content with every word that a person wrote made safe to stand in a mail. */
export const cleanContent = (content: MailContent): MailContent => ({
  ...content,
  recipient: named(content.recipient),
  mentor: { ...named(content.mentor), headline: cleanLine(content.mentor.headline) },
  mentee: named(content.mentee),
  goal: cleanText(content.goal),
  whyYou: cleanText(content.whyYou),
  ask: cleanText(content.ask),
  byWhen: content.byWhen === undefined ? undefined : cleanLine(content.byWhen),
  acceptanceNote: optional(content.acceptanceNote),
  decline: content.decline && { ...content.decline, note: optional(content.decline.note) },
  question: optional(content.question),
  answer: optional(content.answer),
  alternatives: content.alternatives.map(({ displayName, headline, url }) => ({
    displayName: cleanLine(displayName),
    headline: cleanLine(headline),
    url,
  })),
});
