import { dateInWords } from "@waymark/application/moment";
import type { Zones } from "@waymark/domain/slot";
import { actions, aside, type Block, body, type Fact, facts, quote } from "../../letter/block.ts";
import { say, strong } from "../../letter/run.ts";
import { inBothZones } from "../../moment/both-zones.ts";
import type { IntroductionLetterContent } from "./clean.ts";

/** What the mentee wrote, as the mentor reads it. */
export const requestWords = (content: IntroductionLetterContent): readonly Block[] => [
  quote(["Their goal"], content.goal),
  quote(["Why you"], content.whyYou),
  quote(["What they ask of you"], content.ask),
];

/** Why there is no name, where there is none. */
export const withoutName = ({ asker }: IntroductionLetterContent): readonly Block[] =>
  asker.isUnnamed
    ? [
        aside(
          say`This request comes without a name, so that it is read for what it says. If you accept, you both see who the other is. If not, the name stays unknown.`,
        ),
      ]
    : [];

/** When: by when the mentee hopes to be there, the times for a call, the end of the clock. */
export const requestFacts = (
  content: IntroductionLetterContent,
  zones: Zones,
): readonly Block[] => {
  const moment = inBothZones(zones, content.mentor, content.mentee);
  const { byWhen, proposedTimes, expiresAt, sessionMinutes } = content;
  const list: readonly Fact[] = [
    ...(byWhen === undefined
      ? []
      : [{ label: ["They would like to get there by"], lines: [body([dateInWords(byWhen)])] }]),
    ...(proposedTimes.length === 0
      ? []
      : [
          {
            label: [`Times they propose for a call of ${sessionMinutes} minutes`],
            lines: proposedTimes.flatMap(moment),
          },
        ]),
    ...(expiresAt === undefined ? [] : [{ label: ["Please answer by"], lines: moment(expiresAt) }]),
  ];
  return list.length === 0 ? [] : [facts(...list)];
};

/**
 * The mentor's three answers. Scanners open every link of a mail, so a link only ever leads to the
 * page on which a person confirms, and the mail says so.
 */
export const answerButtons = (content: IntroductionLetterContent): readonly Block[] => {
  const { answer, introduction } = content.links;
  if (answer === undefined) {
    return [actions({ label: "Read and answer", url: introduction, weight: "primary" })];
  }
  return [
    actions(
      { label: "Accept", url: `${answer}#accept`, weight: "primary" },
      { label: "Ask for more", url: `${answer}#ask-more`, weight: "plain" },
      { label: "Decline", url: `${answer}#decline`, weight: "plain" },
    ),
    aside(
      say`Each of the three opens a page with the whole request. ${strong("Nothing happens before you confirm there.")} If you ask for more, the clock stops until ${content.asker.within} has answered.`,
    ),
  ];
};
