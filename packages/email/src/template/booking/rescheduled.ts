import type { BookingMailContent } from "@waymark/application/ports";
import { aside, type Block, facts, paragraph } from "../../letter/block.ts";
import { person, type Runs, say } from "../../letter/run.ts";
import { answerButtons, sessionButtons } from "./buttons.ts";
import { invitationNote } from "./confirmed.ts";
import {
  expiryFacts,
  formerFacts,
  momentPreview,
  topicQuote,
  whatFact,
  whenFact,
  whereFacts,
} from "./facts.ts";
import { otherOf, sessionWith, subjectOf } from "./sides.ts";
import type { BookingWriter } from "./writer.ts";

const opening = (content: BookingMailContent): Runs => {
  const { booking, side, recipient } = content;
  const hello = say`Hello ${person(recipient.displayName)}, `;
  const other = otherOf(content);
  if (other === undefined || booking.move?.by === side) {
    return [...hello, "you have moved this session to another time."];
  }
  return [...hello, ...say`${person(other.displayName)} has moved your session to another time.`];
};

const headingOf = (content: BookingMailContent): Runs => {
  if (content.booking.status !== "requested") {
    return ["Your ", ...sessionWith(content), " has a new time"];
  }
  return content.side === "mentee"
    ? ["Your request has a new time"]
    : say`${person(content.mentee?.displayName ?? "")} asks you for a session at another time`;
};

/** A request that moves stays a request: the mentor's answer is to the new time. */
const waiting = (content: BookingMailContent): readonly Block[] =>
  content.side === "mentor"
    ? answerButtons(content)
    : [
        sessionButtons({ ...content, booking: { ...content.booking, meetingUrl: null } }),
        aside(
          say`The new time is kept for you. It still waits for ${person(content.mentor.displayName)} to accept.`,
        ),
      ];

/** To both: the new time, and the one that it takes the place of. */
export const rescheduled: BookingWriter = (content, zones) => {
  const isRequested = content.booking.status === "requested";
  return {
    subject: `New time: ${subjectOf(content)}`,
    preview: momentPreview(content, zones),
    heading: headingOf(content),
    blocks: [
      paragraph(opening(content)),
      facts(
        whenFact(content, zones, "New time"),
        ...formerFacts(content, zones),
        whatFact(content),
        ...(isRequested
          ? expiryFacts(
              content,
              zones,
              content.side === "mentor" ? "Please answer by" : "You have an answer by",
            )
          : whereFacts(content)),
      ),
      ...topicQuote(content),
      ...(isRequested ? waiting(content) : [sessionButtons(content), invitationNote(content)]),
    ],
    reason: ["You get this mail because of your ", ...sessionWith(content), " on Waymark."],
  };
};
