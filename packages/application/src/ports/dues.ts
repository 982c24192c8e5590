import type { BookingDueKind } from "@waymark/domain/booking";
import type { calendarFeedDueKinds } from "@waymark/domain/calendar-feed";
import type {
  CalendarFeedId,
  DueId,
  IntroductionId,
  PersonId,
  SessionId,
} from "@waymark/domain/id";
import type { IntroductionDueKind } from "@waymark/domain/introduction";
import type { Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { UnreadableItem } from "./outbox.ts";
import type { Write } from "./storage.ts";

type IntroductionDueItem = {
  readonly kind: IntroductionDueKind;
  readonly introductionId: IntroductionId;
};

type BookingDueItem = {
  readonly kind: BookingDueKind;
  readonly sessionId: SessionId;
  readonly mentorId: PersonId;
  /** Whom it concerns: who is reminded, or the mentor whose answer is missing. */
  readonly personId: PersonId;
};

type CalendarFeedDueItem = {
  readonly kind: (typeof calendarFeedDueKinds)[number];
  readonly feedId: CalendarFeedId;
  readonly personId: PersonId;
};

/** Something that has to happen at a moment unless it is cancelled before. */
export type DueItem = {
  readonly id: DueId;
  readonly at: Instant;
  /** The revision, of the introduction, the booking or the feed, that asked for it. */
  readonly revision: number;
} & (IntroductionDueItem | BookingDueItem | CalendarFeedDueItem);

export type Dues = {
  /** Sets the item, in place of an earlier one of the same id. */
  readonly schedule: (due: DueItem) => Write;
  readonly cancel: (id: DueId) => Write;
  /** Removes the item, refused with `request.not_found` unless it still stands at that moment. */
  readonly take: (due: DueItem) => Write;
  /** Sessions that people are to be reminded of, an hour before, on that date in UTC; in no order. */
  readonly sessionsRemindedOn: (day: string) => Promise<readonly SessionId[]>;
  /** What is due at `now`, oldest first, at most `limit` items. */
  readonly listDue: (
    now: Instant,
    limit: number,
  ) => Promise<readonly Result<DueItem, UnreadableItem>[]>;
};
