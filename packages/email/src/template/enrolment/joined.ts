import type { EnrolmentMailContent } from "@waymark/application/ports";
import { actions, paragraph } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, type Runs, say } from "../../letter/run.ts";
import { asWhat, roundFacts } from "./parts.ts";

const next = ({ side }: EnrolmentMailContent): string =>
  side === "peer"
    ? "Once everybody is there, circles are formed, and you get a mail with the names of yours."
    : "Once everybody is there, people are matched, and you both get a mail that introduces you.";

const told =
  (
    words: (content: EnrolmentMailContent) => {
      readonly subject: string;
      readonly preview: string;
      readonly heading: Runs;
      readonly text: Runs;
    },
  ) =>
  (content: EnrolmentMailContent): Letter => {
    const { subject, preview, heading, text } = words(content);
    return {
      subject,
      preview,
      heading,
      blocks: [
        paragraph(say`Hello ${person(content.recipient.displayName)},`),
        paragraph(text),
        roundFacts(content),
        actions({
          label: "See or change what you said",
          url: content.links.own,
          weight: "primary",
        }),
      ],
      reason: say`You get this mail because you answered the invitation of ${person(content.organisationName)}.`,
    };
  };

export const enrolled = told((content) => ({
  subject: `You have a place in ${isolate(content.programmeName)}`,
  preview: "Nothing more to do for now.",
  heading: say`You have a place`,
  text: say`It is settled: you take part in ${person(content.programmeName)} as ${asWhat[content.side]}. ${next(content)} Until then you may change what you said, or give your place back, at any time.`,
}));

export const waiting = told(({ programmeName }) => ({
  subject: `You are on the waiting list of ${isolate(programmeName)}`,
  preview: "All places are taken. You move up as soon as one gets free.",
  heading: say`You are on the waiting list`,
  text: say`All places in ${person(programmeName)} are taken at the moment. You move up by yourself as soon as one gets free, in the order in which people answered, and we write to you then.`,
}));

export const movedUp = told((content) => ({
  subject: `A place in ${isolate(content.programmeName)} is yours now`,
  preview: "Somebody gave a place back, and you were next.",
  heading: say`You have moved up`,
  text: say`A place got free and you were next: you take part in ${person(content.programmeName)} as ${asWhat[content.side]}. ${next(content)} If it does not suit you any more, please give the place back, so that the next one can have it.`,
}));
