import type { BlockDueKind, PairKey } from "@waymark/domain/block";
import type { BookingDueKind } from "@waymark/domain/booking";
import type { calendarFeedDueKinds } from "@waymark/domain/calendar-feed";
import type { CircleDueKind } from "@waymark/domain/circle";
import type { GoalDueKind } from "@waymark/domain/goal";
import type {
  CalendarFeedId,
  CircleId,
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

/** What is due, and what it is about. */
type Due<Kind extends string, About = unknown> = { readonly kind: Kind } & Readonly<About>;

/** Something that has to happen at a moment unless it is cancelled before. */
export type DueItem = {
  readonly id: DueId;
  readonly at: Instant;
  /** The revision, of the introduction, the booking and so on, that asked for it. */
  readonly revision: number;
} & (
  | Due<IntroductionDueKind, { introductionId: IntroductionId }>
  // The person is who is reminded, or the mentor whose answer is missing.
  | Due<BookingDueKind, { sessionId: SessionId; mentorId: PersonId; personId: PersonId }>
  | Due<(typeof calendarFeedDueKinds)[number], { feedId: CalendarFeedId; personId: PersonId }>
  | Due<MentorshipDueKind | AgreementDueKind, { mentorshipId: MentorshipId }>
  | Due<SessionDueKind, { sessionId: SessionId; mentorId: PersonId; menteeId: PersonId }>
  | Due<SurveyDueKind, { surveyId: SurveyId; sessionId: SessionId }>
  | Due<GoalDueKind, { goalId: GoalId; mentorshipId: MentorshipId }>
  | Due<ReferralDueKind, { referralId: ReferralId; mentorshipId: MentorshipId }>
  | Due<BlockDueKind, { pair: PairKey }>
  | Due<MessageDueKind, { mentorshipId: MentorshipId; messageId: MessageId }>
  | Due<ReadingDueKind, { mentorshipId: MentorshipId; readerId: PersonId }>
  | Due<ReportDueKind, { reportId: ReportId }>
  | Due<CircleDueKind, { circleId: CircleId }>
  | Due<SponsorReportDueKind, { cohortId: CohortId }>
  /** The first of a month: reasons for endings may leave. */
  | Due<"release_reasons">
  /** A year is over: what it held for somebody. */
  | Due<"send_year", { personId: PersonId; year: number }>
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
