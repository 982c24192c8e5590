import type { BookingMailContent } from "@waymark/application/ports";
import { aside, type Block, paragraph } from "../../letter/block.ts";
import { person, type Runs, say } from "../../letter/run.ts";
import { sessionButtons } from "./buttons.ts";
import { momentPreview, sessionFacts, topicQuote } from "./facts.ts";
import { isGroup, otherOf, sessionWith, subjectOf } from "./sides.ts";
import type { BookingWriter } from "./writer.ts";

const opening = (content: BookingMailContent): Runs => {
  const other = otherOf(content);
  const hello = say`Hello ${person(content.recipient.displayName)}, `;
  if (other === undefined) {
    return [...hello, "the first seat is taken, so this group session takes place."];
  }
  const name = person(other.displayName);
  // Revision 0 was booked at once; every later one went through the mentor's acceptance.
  const isAccepted = content.booking.revision > 0;
  if (isAccepted && content.side === "mentee") {
    return [...hello, ...say`${name} has accepted the time that you asked for.`];
  }
  return isAccepted || content.bookedBy === content.side
    ? [...hello, ...say`it is settled: you meet ${name}.`]
    : [...hello, ...say`${name} has booked a session with you.`];
};

/** What comes along, and where a reply goes. */
export const invitationNote = (content: BookingMailContent): Block => {
  const other = otherOf(content);
  const file = "The attached invitation puts it into your calendar.";
  return other === undefined
    ? aside([file])
    : aside(say`${file} A reply to this mail goes straight to ${person(other.displayName)}.`);
};

/** The invitation to a session, to either side, and to the host of a group. */
export const confirmed: BookingWriter = (content, zones) => {
  const other = otherOf(content);
  return {
    subject: `Booked: ${subjectOf(content)}`,
    preview: momentPreview(content, zones),
    heading:
      other === undefined
        ? say`Your ${"group session"} takes place`
        : ["Your ", ...sessionWith(content), " is booked"],
    blocks: [
      paragraph(opening(content)),
      sessionFacts(content, zones),
      ...topicQuote(content),
      sessionButtons(content),
      invitationNote(content),
    ],
    reason:
      other === undefined || isGroup(content)
        ? say`You get this mail because you offer group sessions on Waymark.`
        : say`You get this mail because you and ${person(other.displayName)} have a session on Waymark. Each of you now sees the other’s mail address.`,
  };
};
