import type { BookingMailContent } from "@waymark/application/ports";
import { aside, type Block, facts, paragraph, quote } from "../../letter/block.ts";
import { person, type Runs, say } from "../../letter/run.ts";
import { wayBack } from "./buttons.ts";
import { momentPreview, whatFact, whenFact } from "./facts.ts";
import { isGroup, otherOf, sessionWith, subjectOf } from "./sides.ts";
import type { BookingWriter } from "./writer.ts";

/** A group has no one mentee: it is called off by its host, or when the last one has left. */
const groupOpening = (content: BookingMailContent): Runs => {
  if (content.booking.cancellation?.by !== "mentor") {
    return ["nobody has a seat any more, so this session does not take place."];
  }
  return content.side === "mentor"
    ? ["you have called this session off; everybody who had a seat was told."]
    : say`${person(content.mentor.displayName)} has called this session off.`;
};

const pairOpening = (content: BookingMailContent): Runs => {
  const other = person(otherOf(content)?.displayName ?? "");
  switch (content.booking.cancellation?.by) {
    case content.side:
      return say`you have called this session off, and ${other} was told.`;
    case "system":
      return say`your mentorship with ${other} has ended, so this session does not take place.`;
    default:
      return say`${other} has called this session off.`;
  }
};

const noteOf = (content: BookingMailContent): readonly Block[] => {
  const { cancellation } = content.booking;
  if (cancellation?.note === undefined) return [];
  const other = otherOf(content);
  return [
    quote(
      cancellation.by === content.side || other === undefined
        ? ["Your note"]
        : say`${person(other.displayName)} writes`,
      cancellation.note,
    ),
  ];
};

/** To both, or to everybody who has a seat: a session that was settled does not take place. */
export const cancelled: BookingWriter = (content, zones) => {
  const { seat } = content;
  return {
    subject: `Called off: ${subjectOf(content)}`,
    preview: momentPreview(content, zones),
    heading: ["Your ", ...sessionWith(content), " is off"],
    blocks: [
      paragraph([
        ...say`Hello ${person(content.recipient.displayName)}, `,
        ...(isGroup(content) ? groupOpening(content) : pairOpening(content)),
      ]),
      ...noteOf(content),
      facts(whenFact(content, zones, "It was to be on"), whatFact(content)),
      wayBack(content),
      ...(seat?.status === "waiting"
        ? []
        : [aside(say`The attached file takes it out of your calendar; the time is free again.`)]),
    ],
    reason: ["You get this mail because of your ", ...sessionWith(content), " on Waymark."],
  };
};
