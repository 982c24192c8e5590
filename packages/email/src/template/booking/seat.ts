import type { BookingMailContent } from "@waymark/application/ports";
import { actions, aside, type Block, facts, paragraph } from "../../letter/block.ts";
import type { Letter } from "../../letter/letter.ts";
import { person, type Runs, say } from "../../letter/run.ts";
import { seeSession, sessionButtons } from "./buttons.ts";
import { momentPreview, sessionFacts, whatFact, whenFact } from "./facts.ts";
import { subjectOf } from "./sides.ts";
import type { BookingWriter } from "./writer.ts";

const reasonOf = ({ mentor }: BookingMailContent, why: string): Runs =>
  say`You get this mail because ${why} of ${person(mentor.displayName)} on Waymark. Others who take part do not see your name or address.`;

const hello = ({ recipient }: BookingMailContent, ...rest: Runs): Block =>
  paragraph([...say`Hello ${person(recipient.displayName)}, `, ...rest]);

const title = ({ booking }: BookingMailContent): Runs => say`“${person(booking.title)}”`;

const leave: Block = aside(
  say`The attached invitation puts it into your calendar. If you cannot come, give your seat up on the session’s page: whoever waits for one gets it at once.`,
);

/** To a mentee: a seat is theirs. */
export const seatTaken: BookingWriter = (content, zones) => ({
  subject: `You have a seat: ${subjectOf(content)}`,
  preview: momentPreview(content, zones),
  heading: say`You have a seat`,
  blocks: [
    hello(
      content,
      ...say`you take part in ${person(content.mentor.displayName)}’s group session `,
      ...title(content),
      ".",
    ),
    sessionFacts(content, zones),
    sessionButtons(content),
    leave,
  ],
  reason: reasonOf(content, "you took a seat in a group session"),
});

/** To a mentee who waited: a seat has become free, and it is theirs. */
export const seatPromoted: BookingWriter = (content, zones) => ({
  ...seatTaken(content, zones),
  subject: `A seat is free for you: ${subjectOf(content)}`,
  heading: say`A seat is free, and it is yours`,
  blocks: [
    hello(
      content,
      ...say`you were next on the waiting list of ${person(content.mentor.displayName)}’s group session `,
      ...title(content),
      ", and somebody gave a seat up. You take part now.",
    ),
    sessionFacts(content, zones),
    sessionButtons(content),
    leave,
  ],
});

const withoutInvitation = (
  content: BookingMailContent,
  letter: Pick<Letter, "subject" | "preview" | "heading"> & { readonly blocks: readonly Block[] },
): Letter => ({ ...letter, reason: reasonOf(content, "you have a place in a group session") });

/** To a mentee: all seats are taken, and what happens when one gets free. */
export const seatWaiting: BookingWriter = (content, zones) =>
  withoutInvitation(content, {
    subject: `You are on the waiting list: ${subjectOf(content)}`,
    preview: momentPreview(content, zones),
    heading: say`You are on the waiting list`,
    blocks: [
      hello(
        content,
        "all seats of ",
        ...title(content),
        ...say` are taken at the moment. As soon as one gets free, whoever has waited longest gets it and hears of it at once.`,
      ),
      facts(whenFact(content, zones), whatFact(content)),
      actions(seeSession(content)),
      aside(
        say`Nothing is in your calendar yet, and you may book something else for that time: then the seat goes to the next one.`,
      ),
    ],
  });

/** To a mentee: the seat, or the place on the waiting list, is given up. */
export const seatReleased: BookingWriter = (content, zones) => ({
  subject: `You no longer take part: ${subjectOf(content)}`,
  preview: "The time is yours.",
  heading: say`You no longer take part`,
  blocks: [
    hello(
      content,
      "you have given up your place in ",
      ...title(content),
      ", and the time is yours.",
    ),
    facts(whenFact(content, zones, "When"), whatFact(content)),
    actions(seeSession(content)),
    aside(say`Where it is in your calendar, the attached file takes it out.`),
  ],
  reason: reasonOf(content, "you had a place in a group session"),
});
