import type { CalendarFeedFailureCode } from "@waymark/domain/calendar-feed";
import type { Result } from "@waymark/domain/result";
import type { Busy } from "@waymark/domain/slot";
import type { Instant, TimeZone } from "@waymark/domain/time";

export type CalendarParty = { readonly displayName: string; readonly emailAddress: string };

export type CalendarAttendee = CalendarParty & {
  readonly participation: "accepted" | "declined" | "tentative" | "needs-action";
  readonly asksForReply: boolean;
};

/** A meeting as calendars know it (RFC 5545), whatever it was in the product. */
export type CalendarEvent = {
  /** `<id>@<domain>`, the same for the whole life of the meeting. */
  readonly uid: string;
  /** Raised with every change; a calendar ignores what is older than what it holds. */
  readonly sequence: number;
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly start: Instant;
  readonly end: Instant;
  readonly summary: string;
  readonly description: string;
  /** Where it takes place: as a rule the link to join. */
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  readonly organizer: CalendarParty;
  readonly attendees: readonly CalendarAttendee[];
};

/** A calendar as text, with the MIME type that mail programs and calendars go by. */
export type CalendarFile = { readonly contentType: string; readonly content: string };

/**
 * Writes the file that a mail carries: `CANCEL` for an event that is cancelled, `REQUEST` otherwise.
 *
 * @param sentAt when the mail is written, as DTSTAMP: the same for a late retry of the same mail
 */
export type RenderCalendarFile = (event: CalendarEvent, sentAt: Instant) => CalendarFile;

/** A served calendar. Equal input gives equal bytes, so that `etag` changes with what is in it. */
export type CalendarFeedFile = CalendarFile & {
  /** A strong validator with its quotes, as the ETag header has it. */
  readonly etag: string;
};

/** Writes one person's sessions as a calendar to subscribe to. Addresses of others are left out. */
export type RenderCalendarFeed = (feed: {
  readonly name: string;
  /** How often a calendar should ask again (RFC 7986, 5.7). */
  readonly refreshMinutes: number;
  readonly events: readonly (CalendarEvent & { readonly changedAt: Instant })[];
}) => CalendarFeedFile;

/** Writes when a mentor is busy, without what, where and with whom (RFC 5545, 3.6.4). */
export type RenderFreeBusy = (freeBusy: {
  /** `<id>@<domain>`, the same for every answer about this mentor. */
  readonly uid: string;
  /** Who publishes it: the platform, not the mentor. */
  readonly organizerAddress: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Any order, overlapping or not: times that overlap or touch are written as one. */
  readonly busy: readonly Busy[];
  readonly changedAt: Instant;
}) => CalendarFeedFile;

/** What a foreign calendar says about somebody's time. */
export type ForeignBusyTimes = {
  /** Ascending, disjoint and cut at the edges of the window. */
  readonly busy: readonly Busy[];
  /** Entries that could not be read and so hide nothing: a person should know of them. */
  readonly unreadableCount: number;
  /** Up to ten zone names that nobody knows and the file does not define; read as the own zone. */
  readonly unknownZones: readonly string[];
};

/**
 * Reads when a foreign calendar keeps its owner busy in `[from, to)`. The same answer in every
 * process, whatever its own zone.
 */
export type ReadCalendarFeed = (
  content: string | Uint8Array,
  options: {
    /** The owner's zone: all-day entries and times without a zone are read in it. */
    readonly zone: TimeZone;
    readonly from: Instant;
    readonly to: Instant;
    readonly limits?: Partial<CalendarFeedLimits> | undefined;
  },
) => Result<ForeignBusyTimes, { readonly code: CalendarFeedFailureCode }>;

export type CalendarFeedLimits = {
  readonly bytesMax: number;
  /** Entries in the file, in the window or not. */
  readonly eventsMax: number;
  /** Busy times that entries and their repetitions make in the window. */
  readonly occurrencesMax: number;
  readonly readTimeMs: number;
};

/** What a source gave to tell later whether its calendar has changed. */
export type FeedValidators = {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
};

export type FetchedCalendarFeed =
  | { readonly outcome: "unchanged" }
  | {
      readonly outcome: "fetched";
      readonly content: Uint8Array;
      readonly validators: FeedValidators;
    };

/** Fetches a foreign calendar; no answer of a source, however hostile, makes it throw. */
export type FetchCalendarFeed = (
  url: string,
  known: FeedValidators,
) => Promise<Result<FetchedCalendarFeed, { readonly code: CalendarFeedFailureCode }>>;
