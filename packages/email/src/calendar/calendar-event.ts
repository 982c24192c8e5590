import type { Instant } from "@waymark/domain/time";

export type CalendarAttendee = {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly participation: "accepted" | "declined" | "tentative" | "needs-action";
  readonly asksForReply: boolean;
};

/** A meeting as calendars know it (RFC 5545), whatever it was in the product. */
export type CalendarEvent = {
  /** `<id>@<domain>`, the same for the whole life of the meeting. */
  readonly uid: string;
  /** Raised with every change; a calendar ignores what is older than what it holds. */
  readonly sequence: number;
  readonly method: "REQUEST" | "CANCEL";
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly start: Instant;
  readonly end: Instant;
  readonly summary: string;
  readonly description: string;
  readonly url?: string | undefined;
  readonly organizer: { readonly displayName: string; readonly emailAddress: string };
  readonly attendees: readonly CalendarAttendee[];
};
