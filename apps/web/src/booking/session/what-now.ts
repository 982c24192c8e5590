import type { BookingView } from "@waymark/contracts/booking";
import { distanceText, zonedMomentText } from "../../shared/time/index.ts";
import { hasFreeSeat } from "./has-free-seat.ts";

type Told = Pick<
  BookingView,
  | "viewer"
  | "status"
  | "cancellation"
  | "expiresAt"
  | "start"
  | "end"
  | "seat"
  | "seats"
  | "seatsTaken"
  | "kind"
> & {
  readonly mentor: { readonly displayName: string };
  readonly mentee?: { readonly displayName: string } | undefined;
};

const whoText = (by: "mentor" | "mentee" | "system", view: Told): string => {
  const isMe = by === "mentor" ? view.viewer === "mentor" : view.viewer === by;
  if (isMe) return "You";
  return by === "mentor" ? view.mentor.displayName : (view.mentee?.displayName ?? "The mentee");
};

const cancelledText = (view: Told): string => {
  switch (view.cancellation?.cause) {
    case "declined":
      return `${whoText("mentor", view)} declined. The time is free again.`;
    case "expired":
      return "Nobody answered in time, so the time is free again.";
    case "withdrawn":
      return `${whoText("mentee", view)} took the request back. The time is free again.`;
    case "cancelled":
    case undefined:
      if (view.cancellation?.by === "system") {
        return "The mentorship has ended, so this session does not take place.";
      }
      return `${whoText(view.cancellation?.by ?? "mentor", view)} called this session off.`;
  }
};

const requestedText = (view: Told, timeZone: string, nowMs: number): string => {
  const until =
    view.expiresAt === undefined
      ? ""
      : ` until ${zonedMomentText(view.expiresAt, timeZone)} (${distanceText(view.expiresAt, nowMs)})`;
  return view.viewer === "mentee"
    ? `${view.mentor.displayName} can answer${until}. The time is kept for you meanwhile.`
    : `${view.mentee?.displayName ?? "A mentee"} waits for an answer${until}. The time is kept meanwhile.`;
};

/** The state of a session and what comes next, in a sentence or two for its reader. */
export const whatNow = (view: Told, timeZone: string, nowMs: number): string => {
  if (view.status === "cancelled") return cancelledText(view);
  if (view.status === "requested") return requestedText(view, timeZone, nowMs);
  if (view.seat === "released")
    return "You gave up your seat. You can take one again while some are left.";
  if (view.seat === "waiting") {
    return hasFreeSeat(view, nowMs)
      ? "You are on the waiting list, and a seat is free."
      : "All seats are taken. You get the first that becomes free, and a mail that says so.";
  }
  if (Date.parse(view.end) <= nowMs) {
    return view.kind === "group"
      ? "This session is over."
      : "This session is over. What you write down below stays with it.";
  }
  if (Date.parse(view.start) <= nowMs) return "This session is going on.";
  return `It starts ${distanceText(view.start, nowMs)}. A reminder comes a day and an hour before.`;
};
