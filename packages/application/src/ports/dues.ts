import type { BlockDueKind, PairKey } from "@waymark/domain/block";
import type { BookingDueKind } from "@waymark/domain/booking";
import type { calendarFeedDueKinds } from "@waymark/domain/calendar-feed";
import type { GoalDueKind } from "@waymark/domain/goal";
import type {
  CalendarFeedId,
  CohortId,
  DueId,
  GoalId,
  IntroductionId,
  MentorshipId,
  MessageId,
  PersonId,
  ReferralId,
  ReportId,
  SessionId,
  SurveyId,
} from "@waymark/domain/id";
import type { IntroductionDueKind } from "@waymark/domain/introduction";
import type { AgreementDueKind } from "@waymark/domain/agreement";
import type { MentorshipDueKind } from "@waymark/domain/mentorship";
import type { MessageDueKind, ReadingDueKind } from "@waymark/domain/message";
import type { ReferralDueKind } from "@waymark/domain/referral";
import type { ReportDueKind } from "@waymark/domain/report";
import type { Result } from "@waymark/domain/result";
import type { SessionDueKind } from "@waymark/domain/session";
import type { SponsorReportDueKind } from "@waymark/domain/sponsor-report";
import type { SurveyDueKind } from "@waymark/domain/survey";
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

type MentorshipDueItem = {
  readonly kind: MentorshipDueKind | AgreementDueKind;
  readonly mentorshipId: MentorshipId;
};

/** The first of a month: reasons for endings may leave. */
type ReasonDueItem = { readonly kind: "release_reasons" };

/** A year is over: what it held for somebody. */
type YearDueItem = {
  readonly kind: "send_year";
  readonly personId: PersonId;
  readonly year: number;
};

type SessionDueItem = {
  readonly kind: SessionDueKind;
  readonly sessionId: SessionId;
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
};

type SurveyDueItem = {
  readonly kind: SurveyDueKind;
  readonly surveyId: SurveyId;
  readonly sessionId: SessionId;
};

type GoalDueItem = {
  readonly kind: GoalDueKind;
  readonly goalId: GoalId;
  readonly mentorshipId: MentorshipId;
};

type ReferralDueItem = {
  readonly kind: ReferralDueKind;
  readonly referralId: ReferralId;
  readonly mentorshipId: MentorshipId;
};

type BlockDueItem = {
  readonly kind: BlockDueKind;
  readonly pair: PairKey;
};

type MessageDueItem = {
  readonly kind: MessageDueKind;
  readonly mentorshipId: MentorshipId;
  readonly messageId: MessageId;
};

type ReadingDueItem = {
  readonly kind: ReadingDueKind;
  readonly mentorshipId: MentorshipId;
  readonly readerId: PersonId;
};

type SponsorReportDueItem = {
  readonly kind: SponsorReportDueKind;
  readonly cohortId: CohortId;
};

type ReportDueItem = {
  readonly kind: ReportDueKind;
  readonly reportId: ReportId;
};

/** Something that has to happen at a moment unless it is cancelled before. */
export type DueItem = {
  readonly id: DueId;
  readonly at: Instant;
  /** The revision, of the introduction, the booking and so on, that asked for it. */
  readonly revision: number;
} & (
  | IntroductionDueItem
  | BookingDueItem
  | CalendarFeedDueItem
  | MentorshipDueItem
  | SessionDueItem
  | SurveyDueItem
  | GoalDueItem
  | ReferralDueItem
  | BlockDueItem
  | MessageDueItem
  | ReadingDueItem
  | ReportDueItem
  | SponsorReportDueItem
  | ReasonDueItem
  | YearDueItem
);

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
