import type { BookingView } from "@waymark/contracts/booking";
import { zonedMomentText } from "../../shared/time/index.ts";

type Seen = Pick<
  BookingView,
  "start" | "status" | "cancellation" | "topic" | "meetingUrl" | "seatsTaken" | "seat"
>;

const statusWords = {
  requested: "It waits for an answer again.",
  confirmed: "It was accepted.",
  cancelled: "It was called off.",
} as const;

/** What became different between two looks at a session, a sentence each. */
export const changesBetween = (before: Seen, after: Seen, timeZone: string): readonly string[] =>
  [
    before.start !== after.start &&
      `It was moved from ${zonedMomentText(before.start, timeZone)} to ${zonedMomentText(after.start, timeZone)}.`,
    before.status !== after.status &&
      (after.cancellation?.cause === "declined" ? "It was declined." : statusWords[after.status]),
    before.seat === "waiting" && after.seat === "taken" && "You have a seat now.",
    before.seatsTaken !== after.seatsTaken && `${after.seatsTaken} seats are taken now.`,
    before.topic !== after.topic && "The topic was changed.",
    before.meetingUrl !== after.meetingUrl && "The link to join was changed.",
  ].filter((text) => text !== false);
