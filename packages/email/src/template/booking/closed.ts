import type { BookingMailContent } from "@waymark/application/ports";
import { actions, type Block, facts, paragraph, quote } from "../../letter/block.ts";
import { isolate } from "../../letter/isolate.ts";
import { person, type Run, say } from "../../letter/run.ts";
import { seeSession, wayOn } from "./buttons.ts";
import { momentPreview, whatFact, whenFact } from "./facts.ts";
import type { BookingWriter } from "./writer.ts";

const noteFrom = (content: BookingMailContent, author: Run): readonly Block[] => {
  const note = content.booking.cancellation?.note;
  return note === undefined ? [] : [quote(say`${author} writes`, note)];
};

/** To the mentee: the mentor said no to this time. */
export const declinedMentee: BookingWriter = (content, zones) => {
  const mentor = person(content.mentor.displayName);
  return {
    subject: `${isolate(content.mentor.displayName)} has answered your request`,
    preview: "Not this time. Here is how you can go on.",
    heading: say`Not this time`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, ${mentor} cannot take the session that you asked for. The time is no longer kept.`,
      ),
      ...noteFrom(content, mentor),
      facts(whenFact(content, zones, "You asked for"), whatFact(content)),
      wayOn(content),
    ],
    reason: say`You get this mail because you asked ${mentor} for a session on Waymark.`,
  };
};

/** To the mentee: nobody answered in time. */
export const expiredMentee: BookingWriter = (content, zones) => {
  const mentor = person(content.mentor.displayName);
  return {
    subject: `No answer from ${isolate(content.mentor.displayName)} this time`,
    preview: "Your request has ended. Here is how you can go on.",
    heading: say`Your request has ended without an answer`,
    blocks: [
      paragraph(
        say`Hello ${person(content.recipient.displayName)}, ${mentor} did not get round to answering in time. That happens in full weeks and says nothing about your request. The time is no longer kept.`,
      ),
      facts(whenFact(content, zones, "You asked for"), whatFact(content)),
      wayOn(content),
    ],
    reason: say`You get this mail because you asked ${mentor} for a session on Waymark.`,
  };
};

/** To the mentor: a request has closed by itself; no blame. */
export const expiredMentor: BookingWriter = (content, zones) => {
  const name = content.mentee?.displayName ?? "";
  const mentee = person(name);
  return {
    subject: `The request of ${isolate(name)} has closed`,
    preview: "There is nothing that you need to do.",
    heading: say`A request has closed by itself`,
    blocks: [
      paragraph(
        say`Hello ${person(content.mentor.displayName)}, the time to answer ${mentee} is over, so the request has closed and your time is free again. There is nothing that you need to do: ${mentee} was told and can choose another time.`,
      ),
      facts(whenFact(content, zones, "They asked for"), whatFact(content)),
      actions(seeSession(content)),
    ],
    reason: say`You get this mail because ${mentee} asked you for a session on Waymark.`,
  };
};

/** To the mentor: the mentee no longer asks. */
export const withdrawnMentor: BookingWriter = (content, zones) => {
  const name = content.mentee?.displayName ?? "";
  const mentee = person(name);
  return {
    subject: `${isolate(name)} has withdrawn the request`,
    preview: momentPreview(content, zones),
    heading: say`A request was withdrawn`,
    blocks: [
      paragraph(
        say`Hello ${person(content.mentor.displayName)}, ${mentee} no longer asks for the session below. Your time is free again, and there is nothing that you need to do.`,
      ),
      ...noteFrom(content, mentee),
      facts(whenFact(content, zones, "They had asked for"), whatFact(content)),
      actions(seeSession(content)),
    ],
    reason: say`You get this mail because ${mentee} asked you for a session on Waymark.`,
  };
};
