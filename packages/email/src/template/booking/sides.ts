import type { BookingMailContent } from "@waymark/application/ports";
import { isolate } from "../../letter/isolate.ts";
import { person, type Run } from "../../letter/run.ts";

type Correspondent = BookingMailContent["mentor"];

/** Whom the reader meets: nobody in particular when the reader is the host of a group. */
export const otherOf = ({ side, mentor, mentee }: BookingMailContent): Correspondent | undefined =>
  side === "mentor" ? mentee : mentor;

export const isGroup = ({ booking }: BookingMailContent): boolean => booking.kind === "group";

/** "session with Ann", inside one of our sentences. */
export const sessionWith = (content: BookingMailContent): readonly Run[] => {
  const other = otherOf(content);
  return other === undefined
    ? ["group session “", person(content.booking.title), "”"]
    : [`${isGroup(content) ? "group session" : "session"} with `, person(other.displayName)];
};

/** The same in a subject. */
export const subjectOf = (content: BookingMailContent): string => {
  const other = otherOf(content);
  if (other === undefined) return `group session “${isolate(content.booking.title)}”`;
  return `${isGroup(content) ? "group session" : "session"} with ${isolate(other.displayName)}`;
};
