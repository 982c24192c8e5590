export type { Accounts } from "./accounts.ts";
export type { ApiKeys, ApiKeyUses } from "./api-keys.ts";
export type { Agreements } from "./agreements.ts";
export type { Availabilities } from "./availabilities.ts";
export type { Blocks } from "./blocks.ts";
export type { BookingCounters, CountedPeriod } from "./booking-counters.ts";
export type { Bookings, BookingSpan, Reservation } from "./bookings.ts";
export type { BusyTimes, TimeWindow } from "./busy-times.ts";
export type {
  CalendarAttendee,
  CalendarEvent,
  CalendarFeedFile,
  CalendarFeedLimits,
  CalendarFile,
  CalendarParty,
  FeedValidators,
  FetchCalendarFeed,
  FetchedCalendarFeed,
  ForeignBusyTimes,
  ReadCalendarFeed,
  RenderCalendarFeed,
  RenderCalendarFile,
  RenderFreeBusy,
} from "./calendar.ts";
export type { CalendarFeeds } from "./calendar-feeds.ts";
export type { CalendarLinks } from "./calendar-links.ts";
export type { Certificate, RenderCertificate } from "./certificate.ts";
export type { Clock } from "./clock.ts";
export type { Meetings, PairNudges } from "./cohort-health.ts";
export type { Cohorts } from "./cohorts.ts";
export type { Delegates } from "./delegates.ts";
export type { DriftCase, DriftCases } from "./drift-cases.ts";
export type { EndingReasons, PublicThanks, RematchWishes, Thanks } from "./endings.ts";
export type { EnrolmentMailContent } from "./enrolment-mail.ts";
export type { Enrolments, EnrolmentTallies } from "./enrolments.ts";
export type { FreeInterval, FreeTimes } from "./free-times.ts";
export type { GroupBooking, GroupBookings } from "./group-bookings.ts";
export type { DueItem, Dues } from "./dues.ts";
export type { Holds } from "./holds.ts";
export type { GoalMailContent } from "./goal-mail.ts";
export type { Goals } from "./goals.ts";
export type { Ids } from "./ids.ts";
export type { InvitationRun, InvitationRuns } from "./invitation-runs.ts";
export type { LimitCounters } from "./limit-counters.ts";
export type { ListingSearch } from "./listing-search.ts";
export type { Lock, LockOwner, Locks } from "./locks.ts";
export type {
  BookingMailContent,
  IntroductionMailContent,
  MailContent,
  RenderedMail,
  RenderMail,
  SendFailure,
  SendMail,
  SessionMailContent,
  SurveyMailContent,
} from "./mail.ts";
export type { CircleMailContent } from "./circle-mail.ts";
export type { Circles } from "./circles.ts";
export type { FormedCircles, MatchedPeople, MatchPeople } from "./match-people.ts";
export type { MatchingRuns, MatchingSuggestions, SuggestionPlace } from "./matching-runs.ts";
export type { MentorshipMailContent, YearMailContent } from "./mentorship-mail.ts";
export type { Mentorships } from "./mentorships.ts";
export type { MessageMailContent } from "./message-mail.ts";
export type { Messages, Readings } from "./messages.ts";
export type { OrganisationMailContent } from "./organisation-mail.ts";
export type { MemberMailContent } from "./member-mail.ts";
export type { MemberInvitations, Members, Organisations } from "./organisations.ts";
export type { Outbox, UnreadableItem } from "./outbox.ts";
export type { Programmes } from "./programmes.ts";
export type { PublishMails } from "./publish-mails.ts";
export type { ReferralMailContent } from "./referral-mail.ts";
export type { Referrals } from "./referrals.ts";
export type {
  CommandRecord,
  Commands,
  Deliveries,
  Introductions,
  Listings,
  Persons,
  Suppressions,
  Tallies,
  Tally,
} from "./repositories.ts";
export type { Reflections } from "./reflections.ts";
export type { ReportMailContent } from "./report-mail.ts";
export type { Reports } from "./reports.ts";
export type { SavedSearches } from "./saved-searches.ts";
export type { PrivateNotes, Sessions, SharedNotes } from "./sessions.ts";
export type { Shelves } from "./shelves.ts";
export type { SignInSession, SignInSessionReader } from "./sign-in-session-reader.ts";
export type { Commit, Page, Write } from "./storage.ts";
export type {
  GoalProgress,
  HeldSessionOfPair,
  PairOfReport,
  ReportBlocks,
  ReportFacts,
  ReportSnapshots,
} from "./sponsor-reports.ts";
export type { Reviews, Surveys } from "./surveys.ts";
export type { Secrets } from "./secrets.ts";
export type { PostOutgoing, PublishSendings, Webhooks, WebhookSendings } from "./webhooks.ts";
