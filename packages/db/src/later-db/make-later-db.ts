import type {
  Accounts,
  Agreements,
  ApiKeys,
  ApiKeyUses,
  BookingCounters,
  CalendarFeeds,
  CalendarLinks,
  Circles,
  Cohorts,
  Clock,
  Commit,
  Deliveries,
  DriftCases,
  Dues,
  EndingReasons,
  Enrolments,
  EnrolmentTallies,
  Goals,
  Holds,
  Ids,
  Introductions,
  InvitationRuns,
  Locks,
  MemberInvitations,
  Members,
  MatchingRuns,
  MatchingSuggestions,
  Meetings,
  Mentorships,
  Messages,
  Organisations,
  Outbox,
  PairNudges,
  PrivateNotes,
  Programmes,
  Readings,
  Reflections,
  RematchWishes,
  ReportBlocks,
  ReportFacts,
  Reports,
  ReportSnapshots,
  Reviews,
  Referrals,
  SavedSearches,
  Sessions,
  SharedNotes,
  Shelves,
  Suppressions,
  Surveys,
  Tallies,
  Thanks,
  Webhooks,
  WebhookSendings,
} from "@waymark/application/ports";
import { makeAgreements } from "../agreement/index.ts";
import { makeApiKeys, makeApiKeyUses } from "../api-key/index.ts";
import { makeBookingCounters, makeHolds, makeLocks } from "../booking/index.ts";
import { makeCalendarFeeds } from "../calendar-feed/index.ts";
import { makeCalendarLinks } from "../calendar-link/index.ts";
import { makeCircles } from "../circle/index.ts";
import { makeCohorts } from "../cohort/index.ts";
import { makeMeetings, makePairNudges } from "../cohort-health/index.ts";
import { makeDeliveries } from "../delivery/index.ts";
import { makeDues } from "../due/index.ts";
import { makeEnrolments, makeEnrolmentTallies, makeInvitationRuns } from "../enrolment/index.ts";
import { makeGoals } from "../goal/index.ts";
import { makeIntroductions } from "../introduction/index.ts";
import { makeMatchingRuns, makeMatchingSuggestions } from "../matching-run/index.ts";
import type { TableAccess } from "../item/table-access.ts";
import {
  makeDriftCases,
  makeEndingReasons,
  makeMentorships,
  makeReflections,
  makeRematchWishes,
  makeThanks,
} from "../mentorship/index.ts";
import { makeMessages, makeReadings } from "../message/index.ts";
import { makeMemberInvitations, makeMembers, makeOrganisations } from "../organisation/index.ts";
import { makeOutbox } from "../outbox/index.ts";
import { makeProgrammes } from "../programme/index.ts";
import { makeReferrals } from "../referral/index.ts";
import { makeShelves } from "../resource/index.ts";
import { makeReports } from "../report/index.ts";
import { makeSavedSearches } from "../saved-search/index.ts";
import { makePrivateNotes, makeSessions, makeSharedNotes } from "../session/index.ts";
import { makeReportBlocks, makeReportFacts, makeReportSnapshots } from "../sponsor-report/index.ts";
import { makeAccounts } from "../sign-in-session/index.ts";
import { makeReviews, makeSurveys } from "../survey/index.ts";
import { makeSuppressions } from "../suppression/index.ts";
import { makeTallies } from "../tally/index.ts";
import { makeWebhooks, makeWebhookSendings } from "../webhook/index.ts";

export type LaterDbDeps = {
  readonly clock: Clock;
  readonly commit: Commit;
  readonly ids: Pick<Ids, "fingerprint">;
};

export type LaterDb = {
  readonly apiKeys: ApiKeys;
  readonly apiKeyUses: ApiKeyUses;
  readonly webhooks: Webhooks;
  readonly webhookSendings: WebhookSendings;
  readonly calendarFeeds: CalendarFeeds;
  readonly calendarLinks: CalendarLinks;
  readonly circles: Circles;
  readonly cohorts: Cohorts;
  readonly meetings: Meetings;
  readonly pairNudges: PairNudges;
  readonly matchingRuns: MatchingRuns;
  readonly matchingSuggestions: MatchingSuggestions;
  readonly enrolments: Enrolments;
  readonly enrolmentTallies: EnrolmentTallies;
  readonly invitationRuns: InvitationRuns;
  readonly accounts: Accounts;
  readonly messages: Messages;
  readonly readings: Readings;
  readonly reports: Reports;
  readonly reportBlocks: ReportBlocks;
  readonly reportFacts: ReportFacts;
  readonly reportSnapshots: ReportSnapshots;
  readonly locks: Locks;
  readonly holds: Holds;
  readonly bookingCounters: BookingCounters;
  readonly introductions: Introductions;
  readonly mentorships: Mentorships;
  readonly agreements: Agreements;
  readonly driftCases: DriftCases;
  readonly endingReasons: EndingReasons;
  readonly reflections: Reflections;
  readonly rematchWishes: RematchWishes;
  readonly thanks: Thanks;
  readonly tallies: Tallies;
  readonly dues: Dues;
  readonly outbox: Outbox;
  readonly deliveries: Deliveries;
  readonly suppressions: Suppressions;
  readonly savedSearches: SavedSearches;
  readonly surveys: Surveys;
  readonly reviews: Reviews;
  readonly sessions: Sessions;
  readonly privateNotes: PrivateNotes;
  readonly sharedNotes: SharedNotes;
  readonly goals: Goals;
  readonly shelves: Shelves;
  readonly referrals: Referrals;
  readonly organisations: Organisations;
  readonly members: Members;
  readonly memberInvitations: MemberInvitations;
  readonly programmes: Programmes;
};

/** The ports that are loaded with the first call that needs one of them. New nouns come here. */
export const makeLaterDb = (access: TableAccess, { clock, commit, ids }: LaterDbDeps): LaterDb => ({
  apiKeys: makeApiKeys(access),
  apiKeyUses: makeApiKeyUses(access),
  webhooks: makeWebhooks(access),
  webhookSendings: makeWebhookSendings(access),
  calendarFeeds: makeCalendarFeeds(access),
  calendarLinks: makeCalendarLinks(access),
  accounts: makeAccounts(access),
  messages: makeMessages(access),
  readings: makeReadings(access),
  reports: makeReports(access),
  reportBlocks: makeReportBlocks(access),
  reportFacts: makeReportFacts(access),
  reportSnapshots: makeReportSnapshots(access),
  locks: makeLocks(access),
  holds: makeHolds(access),
  bookingCounters: makeBookingCounters(access),
  introductions: makeIntroductions(access),
  mentorships: makeMentorships(access),
  agreements: makeAgreements(access),
  driftCases: makeDriftCases(access),
  endingReasons: makeEndingReasons(access),
  reflections: makeReflections(access),
  rematchWishes: makeRematchWishes(access),
  thanks: makeThanks(access),
  tallies: makeTallies(access),
  dues: makeDues(access, clock),
  outbox: makeOutbox(access),
  deliveries: makeDeliveries(access, commit),
  suppressions: makeSuppressions(access, ids),
  savedSearches: makeSavedSearches(access),
  surveys: makeSurveys(access),
  reviews: makeReviews(access),
  sessions: makeSessions(access),
  privateNotes: makePrivateNotes(access),
  sharedNotes: makeSharedNotes(access),
  goals: makeGoals(access),
  shelves: makeShelves(access),
  referrals: makeReferrals(access),
  circles: makeCircles(access),
  cohorts: makeCohorts(access),
  meetings: makeMeetings(access),
  pairNudges: makePairNudges(access),
  matchingRuns: makeMatchingRuns(access),
  matchingSuggestions: makeMatchingSuggestions(access),
  enrolments: makeEnrolments(access),
  enrolmentTallies: makeEnrolmentTallies(access),
  invitationRuns: makeInvitationRuns(access),
  organisations: makeOrganisations(access),
  members: makeMembers(access),
  memberInvitations: makeMemberInvitations(access, ids),
  programmes: makeProgrammes(access),
});
