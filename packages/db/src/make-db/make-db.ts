import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type {
  Accounts,
  Agreements,
  Availabilities,
  Blocks,
  BookingCounters,
  Bookings,
  BusyTimes,
  CalendarFeeds,
  CalendarLinks,
  Clock,
  Commands,
  Commit,
  Delegates,
  Deliveries,
  DriftCases,
  Dues,
  EndingReasons,
  Goals,
  GroupBookings,
  Holds,
  Ids,
  Introductions,
  LimitCounters,
  Listings,
  Locks,
  Mentorships,
  Messages,
  Outbox,
  Persons,
  PrivateNotes,
  Readings,
  Reflections,
  RematchWishes,
  Reports,
  Reviews,
  Referrals,
  SavedSearches,
  Sessions,
  SharedNotes,
  Shelves,
  SignInSessionReader,
  Suppressions,
  Surveys,
  Tallies,
  Thanks,
} from "@waymark/application/ports";
import { makeAgreements } from "../agreement/index.ts";
import { makeAvailabilities } from "../availability/index.ts";
import { makeBlocks } from "../block/index.ts";
import {
  makeBookingCounters,
  makeBookings,
  makeBusyTimes,
  makeGroupBookings,
  makeHolds,
  makeLocks,
} from "../booking/index.ts";
import { joinBusyTimes, makeCalendarBusyTimes, makeCalendarFeeds } from "../calendar-feed/index.ts";
import { makeCalendarLinks } from "../calendar-link/index.ts";
import { makeCommands } from "../command/index.ts";
import { type CommitDeps, makeCommit } from "../commit/index.ts";
import { makeDelegates } from "../delegate/index.ts";
import { makeDeliveries } from "../delivery/index.ts";
import { makeDues } from "../due/index.ts";
import { makeGoals } from "../goal/index.ts";
import { makeIntroductions } from "../introduction/index.ts";
import type { TableAccess } from "../item/table-access.ts";
import { makeListings } from "../listing/index.ts";
import {
  makeDriftCases,
  makeEndingReasons,
  makeMentorships,
  makeReflections,
  makeRematchWishes,
  makeThanks,
} from "../mentorship/index.ts";
import { makeMessages, makeReadings } from "../message/index.ts";
import { makeOutbox } from "../outbox/index.ts";
import { makePersons } from "../person/index.ts";
import { makeReferrals } from "../referral/index.ts";
import { makeShelves } from "../resource/index.ts";
import { makeReports } from "../report/index.ts";
import { makeSavedSearches } from "../saved-search/index.ts";
import { makePrivateNotes, makeSessions, makeSharedNotes } from "../session/index.ts";
import { makeAccounts, makeSignInSessionReader } from "../sign-in-session/index.ts";
import { makeReviews, makeSurveys } from "../survey/index.ts";
import { makeSuppressions } from "../suppression/index.ts";
import { makeTallies } from "../tally/index.ts";

export type DbDeps = CommitDeps & {
  readonly clock: Clock;
  readonly ids: Pick<Ids, "fingerprint">;
};

export type Db = {
  readonly commit: Commit;
  readonly persons: Persons;
  readonly listings: Listings;
  readonly availabilities: Availabilities;
  readonly delegates: Delegates;
  readonly calendarFeeds: CalendarFeeds;
  readonly calendarLinks: CalendarLinks;
  readonly accounts: Accounts;
  readonly blocks: Blocks;
  readonly messages: Messages;
  readonly readings: Readings;
  readonly reports: Reports;
  readonly bookings: Bookings;
  readonly locks: Locks;
  readonly holds: Holds;
  readonly busyTimes: BusyTimes;
  readonly groupBookings: GroupBookings;
  readonly bookingCounters: BookingCounters;
  readonly limitCounters: LimitCounters;
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
  readonly commands: Commands;
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
  readonly signInSessions: SignInSessionReader;
};

/** Every port that the table serves, on one client that the caller made. */
export const makeDb = (client: DynamoDBClient, tableName: string, deps: DbDeps): Db => {
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const access: TableAccess = { tableName, documents };
  const commit = makeCommit(access, deps);
  const locks = makeLocks(access);
  const counters = makeBookingCounters(access);
  return {
    commit,
    persons: makePersons(access),
    listings: makeListings(access),
    availabilities: makeAvailabilities(access),
    delegates: makeDelegates(access),
    calendarFeeds: makeCalendarFeeds(access),
    calendarLinks: makeCalendarLinks(access),
    accounts: makeAccounts(access),
    blocks: makeBlocks(access),
    messages: makeMessages(access),
    readings: makeReadings(access),
    reports: makeReports(access),
    bookings: makeBookings(access),
    locks,
    holds: makeHolds(access),
    busyTimes: joinBusyTimes(makeBusyTimes(locks), makeCalendarBusyTimes(access)),
    groupBookings: makeGroupBookings(access),
    bookingCounters: counters,
    limitCounters: counters,
    introductions: makeIntroductions(access),
    mentorships: makeMentorships(access),
    agreements: makeAgreements(access),
    driftCases: makeDriftCases(access),
    endingReasons: makeEndingReasons(access),
    reflections: makeReflections(access),
    rematchWishes: makeRematchWishes(access),
    thanks: makeThanks(access),
    tallies: makeTallies(access),
    dues: makeDues(access),
    outbox: makeOutbox(access),
    commands: makeCommands(access, deps.clock),
    deliveries: makeDeliveries(access, commit),
    suppressions: makeSuppressions(access, deps.ids),
    savedSearches: makeSavedSearches(access),
    surveys: makeSurveys(access),
    reviews: makeReviews(access),
    sessions: makeSessions(access),
    privateNotes: makePrivateNotes(access),
    sharedNotes: makeSharedNotes(access),
    goals: makeGoals(access),
    shelves: makeShelves(access),
    referrals: makeReferrals(access),
    signInSessions: makeSignInSessionReader(access, deps.ids),
  };
};
