import type { SurveyMailContent } from "@waymark/application/ports";
import type { Zones } from "@waymark/domain/slot";
import { actions, aside, type Block, type Fact, facts, paragraph } from "../../letter/block.ts";
import { person, say, strong } from "../../letter/run.ts";
import { inBothZones } from "../../moment/both-zones.ts";

const session = (content: SurveyMailContent, zones: Zones): Fact => ({
  label: say`Your session “${person(content.title)}”`,
  lines: inBothZones(zones, content.recipient, content.other)(content.start),
});

export const sessionFacts = (content: SurveyMailContent, zones: Zones): Block =>
  facts(session(content, zones));

/** What was said holds for both questions; the page asks them one by one. */
const choices = [
  { label: "Not at all", value: 1 },
  { label: "Hardly", value: 2 },
  { label: "Partly", value: 3 },
  { label: "Mostly", value: 4 },
  { label: "Fully", value: 5 },
] as const;

/**
 * The first of two taps. Scanners open every link of a mail, so a link only ever leads to the page on
 * which a person sends the answer, and the mail says so.
 */
export const questionParts = (content: SurveyMailContent, zones: Zones): readonly Block[] => {
  const { answer, session: page } = content.links;
  const { other, recipient, revealsAt } = content;
  return [
    paragraph(say`${strong("I felt listened to, and it was useful:")}`),
    answer === undefined
      ? actions({ label: "Answer", url: page, weight: "primary" })
      : actions(
          ...choices.map(({ label, value }) => ({
            label,
            url: `${answer}#${value}`,
            weight: "plain" as const,
          })),
        ),
    aside(
      say`Each of the five opens a page with your choice filled in, where you can change it and add more. ${strong("Nothing is sent before you press Send there.")} The link works once, for 30 days.`,
    ),
    facts(session(content, zones), {
      label: say`${person(other.displayName)} can read your answer once both of you have answered, or from`,
      lines: inBothZones(zones, recipient, other)(revealsAt),
    }),
  ];
};
