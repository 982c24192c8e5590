import type { Zones } from "@waymark/domain/slot";
import { actions, body, type Fact, facts, paragraph, quiet, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, type Runs, say, strong } from "../../letter/run.ts";
import { inBothZones } from "../../moment/both-zones.ts";
import type { LetterWriter } from "./writer.ts";
import type { IntroductionLetterContent } from "./clean.ts";

type Correspondent = IntroductionLetterContent["mentee"];
type Side = {
  readonly reader: Correspondent;
  readonly other: Correspondent;
  readonly opening: Runs;
  readonly noteLabel: Runs;
  readonly goalLabel: Runs;
  readonly steps: readonly Runs[];
};

const wayToMeet = (
  content: IntroductionLetterContent,
  { reader, other }: Side,
  zones: Zones,
): Fact => {
  const { agreedTime, sessionMinutes } = content;
  return agreedTime === undefined
    ? { label: ["How you meet"], lines: [body(["Agree on a time by writing to each other."])] }
    : {
        label: [`How you meet, in a first call of ${sessionMinutes} minutes`],
        lines: [
          ...inBothZones(zones, reader, other)(agreedTime),
          quiet(["The attached calendar file holds this time for both of you."]),
        ],
      };
};

/** The introduction itself, seen from one side. */
const introduce = (content: IntroductionLetterContent, side: Side, zones: Zones): Letter => {
  const { reader, other } = side;
  return {
    subject: `${isolate(reader.displayName)}, meet ${isolate(other.displayName)}`,
    preview:
      content.agreedTime === undefined
        ? "You are introduced. Reply to this mail to agree on a time."
        : "You are introduced, and a time for the first call is agreed.",
    heading: say`${person(reader.displayName)}, meet ${person(other.displayName)}`,
    blocks: [
      paragraph(side.opening),
      ...(content.acceptanceNote === undefined
        ? []
        : [quote(side.noteLabel, content.acceptanceNote)]),
      quote(side.goalLabel, content.goal),
      facts(wayToMeet(content, side, zones), {
        label: say`How to reach ${person(other.displayName)}`,
        lines: [body([strong(other.emailAddress)])],
      }),
      { kind: "steps", title: "Next steps", steps: side.steps },
      actions({
        label: "See the introduction",
        url: content.links.introduction,
        weight: "plain",
      }),
    ],
    reason: say`You get this mail because you and ${person(other.displayName)} are introduced on Waymark. Each of you now sees the other’s mail address.`,
  };
};

/** To the mentee: the mentor has accepted. */
export const acceptedMentee: LetterWriter = (content, zones) => {
  const mentor = person(content.mentor.displayName);
  const side: Side = {
    reader: content.mentee,
    other: content.mentor,
    opening: say`Good news: ${mentor} has accepted your request. From here on you write to each other directly.`,
    noteLabel: say`${mentor} writes`,
    goalLabel: ["Your goal"],
    steps:
      content.agreedTime === undefined
        ? [
            say`Reply to this mail with two or three times that suit you. Your reply goes straight to ${mentor}.`,
            say`Agree on where to talk, and write your first question into the invitation.`,
            say`After the call, send a line about what you take with you.`,
          ]
        : [
            say`Reply to this mail to say hello and to agree on where you talk. Your reply goes straight to ${mentor}.`,
            say`The day before, send the one question that matters most to you.`,
            say`After the call, send a line about what you take with you.`,
          ],
  };
  return introduce(content, side, zones);
};

/** To the mentor: what was accepted, and how it goes on. */
export const acceptedMentor: LetterWriter = (content, zones) => {
  const mentee = person(content.mentee.displayName);
  const side: Side = {
    reader: content.mentor,
    other: content.mentee,
    opening: say`You have accepted the request of ${mentee}: thank you. From here on you write to each other directly.`,
    noteLabel: ["Your note"],
    goalLabel: ["Their goal"],
    steps:
      content.agreedTime === undefined
        ? [
            say`${mentee} was asked to suggest two or three times. If you would rather begin, reply to this mail: your reply goes straight to ${mentee}.`,
            say`Agree on where to talk.`,
          ]
        : [
            say`Reply to this mail to say where you talk. Your reply goes straight to ${mentee}.`,
            say`If the time no longer suits you, say so in the same way.`,
          ],
  };
  return introduce(content, side, zones);
};
