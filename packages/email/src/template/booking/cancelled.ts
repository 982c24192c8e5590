import type { BookingMailContent } from "@waymark/application/ports";
import { actions, aside, type Block, facts, paragraph, quote } from "../../letter/block.ts";
import { person, type Runs, say } from "../../letter/run.ts";
import { seeSession, wayOn } from "./buttons.ts";
import { momentPreview, whatFact, whenFact } from "./facts.ts";
import { isGroup, otherOf, sessionWith, subjectOf } from "./sides.ts";
import type { BookingWriter } from "./writer.ts";

const opening = (content: BookingMailContent): Runs => {
  const { booking, side, recipient, mentor } = content;
  const hello = say`Hello ${person(recipient.displayName)}, `;
  const by = booking.cancellation?.by;
  const other = otherOf(content);
  if (by === side) {
    const told = isGroup(content)
      ? ["everybody who had a seat was told."]
      : other === undefined
        ? []
        : say`${person(other.displayName)} was told.`;
    return [...hello, "you have called this session off; ", ...told];
  }
  if (by === "system" || other === undefined) {
    return [...hello, "this session does not take place."];
  }
  const name = person(isGroup(content) ? mentor.displayName : other.displayName);
  return [...hello, ...say`${name} has called this session off.`];
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
  const { side, seat } = content;
  return {
    subject: `Called off: ${subjectOf(content)}`,
    preview: momentPreview(content, zones),
    heading: ["Your ", ...sessionWith(content), " is off"],
    blocks: [
      paragraph(opening(content)),
      ...noteOf(content),
      facts(whenFact(content, zones, "It was to be on"), whatFact(content)),
      ...(side === "mentee" ? [wayOn(content)] : [actions(seeSession(content))]),
      ...(seat?.status === "waiting"
        ? []
        : [aside(say`The attached file takes it out of your calendar; the time is free again.`)]),
    ],
    reason: ["You get this mail because of your ", ...sessionWith(content), " on Waymark."],
  };
};
