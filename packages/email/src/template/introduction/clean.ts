import type { IntroductionMailContent } from "@waymark/application/ports";
import { isolate } from "../../letter/isolate.ts";
import { person } from "../../letter/run.ts";
import { type Asker, unnamedAsker } from "./asker.ts";
import { cleanLine, cleanNamed, cleanOptional, cleanText } from "../clean.ts";

type Correspondent = IntroductionMailContent["recipient"];

/** What templates about an introduction write from: nothing in it names whom the reader may not know. */
export type IntroductionLetterContent = Omit<IntroductionMailContent, "mentee"> & {
  readonly mentee: Correspondent;
  readonly asker: Asker;
};

const menteeOf = ({
  mentee,
}: IntroductionMailContent): Pick<IntroductionLetterContent, "mentee" | "asker"> => {
  if ("isUnnamed" in mentee) {
    const nobody = { displayName: "the mentee", emailAddress: "", timeZone: mentee.timeZone };
    return { mentee: nobody, asker: unnamedAsker };
  }
  const named = cleanNamed(mentee);
  const name = person(named.displayName);
  return {
    mentee: named,
    asker: {
      subject: isolate(named.displayName),
      first: name,
      mentioned: name,
      opening: name,
      within: name,
      isUnnamed: false,
    },
  };
};

/** The content with every word that a person wrote made safe to stand in a mail. */
export const cleanIntroduction = (content: IntroductionMailContent): IntroductionLetterContent => ({
  ...content,
  ...menteeOf(content),
  recipient: cleanNamed(content.recipient),
  mentor: { ...cleanNamed(content.mentor), headline: cleanLine(content.mentor.headline) },
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
