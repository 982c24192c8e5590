import type { BookingView } from "@waymark/contracts/booking";
import { zonedMomentText } from "../../shared/time/index.ts";

export type HistoryEntry = {
  readonly key: string;
  readonly at: string;
  readonly title: string;
  readonly text?: string | undefined;
};

type Told = Pick<
  BookingView,
  | "viewer"
  | "status"
  | "cancellation"
  | "createdAt"
  | "updatedAt"
  | "revision"
  | "move"
  | "expiresAt"
> & {
  readonly mentor: { readonly displayName: string };
  readonly mentee?: { readonly displayName: string } | undefined;
};

const nameOf = (by: "mentor" | "mentee", view: Told): string => {
  if (view.viewer === by) return "You";
  return by === "mentor" ? view.mentor.displayName : (view.mentee?.displayName ?? "The mentee");
};

const endText = (view: Told): string => {
  const { cancellation } = view;
  if (cancellation === undefined || cancellation.by === "system") {
    return cancellation?.cause === "cancelled"
      ? "Called off with the end of the mentorship"
      : "Not answered in time";
  }
  const name = nameOf(cancellation.by, view);
  switch (cancellation.cause) {
    case "declined":
      return `${name} declined`;
    case "withdrawn":
      return `${name} took the request back`;
    case "cancelled":
    case "expired":
      return `${name} called it off`;
  }
};

/** What happened to a session so far, the first first. */
export const historyOf = (view: Told, timeZone: string): readonly HistoryEntry[] => {
  const { move, cancellation } = view;
  // Neither moved nor ended, and yet changed: then it was accepted.
  const isAccepted =
    view.status === "confirmed" && view.revision > 0 && view.updatedAt !== move?.at;
  const entries: readonly (HistoryEntry | false)[] = [
    { key: "made", at: view.createdAt, title: "Booked" },
    move !== undefined && {
      key: "moved",
      at: move.at,
      title: `${nameOf(move.by, view)} moved it`,
      text: `It was on ${zonedMomentText(move.from, timeZone)}.`,
    },
    isAccepted && { key: "accepted", at: view.updatedAt, title: "Accepted" },
    cancellation !== undefined && {
      key: "ended",
      at: cancellation.at,
      title: endText(view),
      text: cancellation.note,
    },
  ];
  return entries
    .filter((entry) => entry !== false)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
};
