import type { MentorshipMailContent } from "@waymark/application/ports";
import { actions, aside, type Block, facts, paragraph, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, say } from "../../letter/run.ts";
import { inBothZones } from "../../moment/both-zones.ts";
import { outcomeWords } from "./words.ts";
import type { MentorshipWriter } from "./writer.ts";

/** To the one who has not said so. */
export const endProposed: MentorshipWriter = (content, zones) => {
  const { recipient, links, outcome, closesAt } = content;
  const other = person(content.other.displayName);
  const why = outcomeWords[outcome ?? "completed"];
  const closing = closesAt === undefined ? [] : [closesAt];
  return {
    subject: `${isolate(content.other.displayName)} thinks of a good end`,
    preview: "Look back together, say thanks, and say what is next.",
    heading: say`A good end`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${other} proposes to end your mentorship: ${why}. Look back at what you did, say thanks, and say whether the door stays open.`,
      ),
      ...closing.map((at) =>
        facts({
          label: ["Without another word it ends"],
          lines: inBothZones(zones, recipient, content.other)(at),
        }),
      ),
      aside(say`Sessions that you two have booked for after the end are called off with it.`),
      actions({ label: "Look back and answer", url: links.ending, weight: "primary" }),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark.`,
  };
};

/** To the other side of a proposal that is no more. */
export const endTakenBack: MentorshipWriter = ({ recipient, links, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `Your mentorship with ${isolate(content.other.displayName)} goes on after all`,
    preview: "The proposal to end it was taken back.",
    heading: say`It goes on`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${other} has taken back the proposal to end your mentorship.`,
      ),
      actions({ label: "Open the mentorship", url: links.mentorship, weight: "plain" }),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark.`,
  };
};

const thanksOf = ({ farewell, other }: MentorshipMailContent): readonly Block[] => {
  const words = farewell?.thanks ?? "";
  return words === "" ? [] : [quote(say`${person(other.displayName)} writes`, words)];
};

/** To both, when they ended together. */
export const endedWell: MentorshipWriter = (content) => {
  const { recipient, links, outcome } = content;
  const other = person(content.other.displayName);
  const why = outcomeWords[outcome ?? "completed"];
  return {
    subject: `Your mentorship with ${isolate(content.other.displayName)} has come to its end`,
    preview: "What you wrote to each other, and a certificate to keep.",
    heading: say`A good end`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, your mentorship with ${other} has ended: ${why}.`,
      ),
      ...thanksOf(content),
      {
        kind: "steps",
        title: "What is left to do",
        steps: [
          say`Say thanks, if you have not yet. A line is enough.`,
          say`Say whether the door stays open.`,
          say`Keep your certificate.`,
        ],
      },
      actions({ label: "Say goodbye", url: links.ending, weight: "primary" }),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark.`,
  };
};

/** To both, the same whoever of them left: it tells neither who, nor why. */
export const left: MentorshipWriter = ({ recipient, links, ...content }) => {
  const other = person(content.other.displayName);
  return {
    subject: `Your mentorship with ${isolate(content.other.displayName)} has ended`,
    preview: "A mentorship can end at any time and without a reason.",
    heading: say`It has ended`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, your mentorship with ${other} has ended. A mentorship can end at any time and without a reason; it is no judgement of anybody. What you wrote on Waymark stays readable for you.`,
      ),
      aside(
        say`If you like, say why it ended. Nobody reads it alone: reasons are only counted, together with those of several others, and never shown with a name or a date.`,
      ),
      actions(
        { label: "Find another mentor", url: links.search, weight: "plain" },
        { label: "Say why it ended", url: links.ending, weight: "plain" },
      ),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark. Both of you got it.`,
  };
};

/** To both, the same words whoever of them wanted it; for the mentee with two others. */
export const rematched: MentorshipWriter = (content) => {
  const { recipient, links, side, alternatives } = content;
  const other = person(content.other.displayName);
  const suggestions: readonly Block[] =
    alternatives.length === 0
      ? []
      : [
          {
            kind: "suggestions",
            title: "Who could suit you better",
            suggestions: alternatives.map(({ displayName, headline, url }) => ({
              name: displayName,
              about: headline,
              url,
            })),
          },
        ];
  return {
    subject: "Not every two people suit each other",
    preview: `Your mentorship with ${isolate(content.other.displayName)} has ended, and nobody did anything wrong.`,
    heading: say`On to somebody who suits you better`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, your mentorship with ${other} has ended, as it was not the right fit. That happens, and nobody did anything wrong.`,
      ),
      ...suggestions,
      actions(
        side === "mentee"
          ? { label: "Find another mentor", url: links.search, weight: "primary" }
          : { label: "See your mentorships", url: links.mentorship, weight: "primary" },
        { label: "Say why it ended", url: links.ending, weight: "plain" },
      ),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark. Both of you got it.`,
  };
};

/** To the one whom the words are for. */
export const farewellSaid: MentorshipWriter = (content) => {
  const { recipient, links } = content;
  const other = person(content.other.displayName);
  return {
    subject: `${isolate(content.other.displayName)} has written you a goodbye`,
    preview: "What you did, thanks, and what is next.",
    heading: say`A goodbye from ${other}`,
    blocks: [
      paragraph(
        say`Hello ${person(recipient.displayName)}, ${other} has looked back at your mentorship.`,
      ),
      ...thanksOf(content),
      actions({ label: "Read all of it", url: links.ending, weight: "primary" }),
    ],
    reason: say`You get this mail because of your mentorship with ${other} on Waymark.`,
  };
};
