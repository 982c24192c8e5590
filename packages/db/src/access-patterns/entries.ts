import { agreementSchema, expectationsSchema, signedVersionSchema } from "../agreement/item.ts";
import { availabilitySchema } from "../availability/item.ts";
import { blockSchema, blockSideSchema } from "../block/item.ts";
import { bookingCounterSchema } from "../booking/counter-item.ts";
import { holdSchema } from "../booking/hold-item.ts";
import { bookingSchema } from "../booking/item.ts";
import { lockSchema } from "../booking/lock-item.ts";
import { seatSchema } from "../booking/seat-item.ts";
import { calendarBusySchema, calendarFeedListSchema } from "../calendar-feed/item.ts";
import { calendarLinkSchema } from "../calendar-link/item.ts";
import { commandSchema } from "../command/item.ts";
import { delegateListSchema, delegationSchema } from "../delegate/item.ts";
import { deliverySchema } from "../delivery/item.ts";
import { dueSchema } from "../due/item.ts";
import { goalCountSchema, goalSchema } from "../goal/item.ts";
import { introductionSchema } from "../introduction/item.ts";
import { pairGuardSchema } from "../introduction/pair-guard.ts";
import { listingSchema } from "../listing/item.ts";
import { slugGuardSchema } from "../listing/slug-guard.ts";
import { driftCaseSchema } from "../mentorship/drift-item.ts";
import { mentorshipSchema } from "../mentorship/item.ts";
import { mentorshipPairSchema } from "../mentorship/pair-item.ts";
import {
  endingReasonSchema,
  reasonBatchSchema,
  reasonGivenSchema,
} from "../mentorship/reason-item.ts";
import { reflectionSchema } from "../mentorship/reflection-item.ts";
import { thanksSchema } from "../mentorship/thanks-item.ts";
import { rematchWishSchema } from "../mentorship/wish-item.ts";
import { messageSchema } from "../message/item.ts";
import { readingSchema } from "../message/reading-item.ts";
import { outboxSchema } from "../outbox/item.ts";
import { personSchema } from "../person/item.ts";
import { referralListSchema, referralRefusalSchema } from "../referral/item.ts";
import { shelfSchema } from "../resource/item.ts";
import { reportSchema } from "../report/item.ts";
import { savedSearchListSchema } from "../saved-search/item.ts";
import { sessionSchema } from "../session/item.ts";
import { privateNoteSchema } from "../session/private-note-item.ts";
import { sharedNoteSchema } from "../session/shared-note-item.ts";
import { addressGuardSchema, signInSessionSchema, userSchema } from "../sign-in-session/item.ts";
import { surveySchema } from "../survey/item.ts";
import { ratingsSchema } from "../survey/ratings-item.ts";
import { reviewSchema } from "../survey/review-item.ts";
import { suppressionSchema } from "../suppression/item.ts";
import { checkpointSchema } from "../sweep/item.ts";
import { tallySchema } from "../tally/item.ts";
import { type Consumption, type Entry, entry, type Use } from "./entry.ts";

/**
 * What a read finds as a rule, and what it consumes then.
 *
 * @param bytes of one item, its keys among them
 * @param units as DynamoDB counts them; a test asks it
 */
const typical = (items: number, bytes: number, units: number): Consumption => ({
  items,
  bytes,
  units,
});

const one = typical(1, 1_000, 1);

const strong = (read: string, by: string, consumption = one): Use => ({
  read,
  by,
  consistency: "strong",
  consumption,
});

const eventual = (read: string, by: string, consumption = typical(1, 1_000, 0.5)): Use => ({
  read,
  by,
  consistency: "eventual",
  consumption,
});

/** A check inside a transaction is paid for as a write of the item, twice. */
const guard = (read: string, by: string, consumption = typical(1, 1_000, 2)): Use => ({
  read,
  by,
  consistency: "in the transaction",
  consumption,
});

export const entries: readonly Entry[] = [
  entry(personSchema, "The private record of somebody with an account.", {
    byId: [strong("one person", "every signed-in call, mail")],
    byRole: [eventual("everybody who has a role", "mails to operators", typical(5, 1000, 1))],
  }),
  entry(listingSchema, "What a mentor publishes.", {
    byId: [
      strong("one listing", "sending a request, mail, views", typical(1, 3000, 1)),
      strong(
        "up to 100 listings at once",
        "each page of search hits, the indexer",
        typical(100, 3000, 100),
      ),
    ],
    published: [
      eventual(
        "every published listing in id order",
        "the merge of the search index",
        typical(100, 3000, 37),
      ),
    ],
    byMentor: [
      eventual("a mentor's listings", "the mentor's desk, the indexer", typical(2, 3000, 1)),
    ],
  }),
  entry(availabilitySchema, "When a mentor can be booked, and for what.", {
    byMentor: [
      strong(
        "one mentor's hours and offerings",
        "lists of free times, booking, the mentor's editor",
        typical(1, 2000, 1),
      ),
      strong("the hours of up to 100 mentors at once", "the indexer", typical(100, 2000, 100)),
      guard("that they are of a version and accept bookings", "booking"),
    ],
  }),
  entry(slugGuardSchema, "Holds a listing's address for one listing.", {
    bySlug: [strong("the listing of an address, then the listing itself", "the listing page")],
  }),
  entry(introductionSchema, "A request from its sending to its answer.", {
    byId: [strong("one introduction", "every step of it, mail", typical(1, 2000, 1))],
    byMentee: [
      eventual("a mentee's requests, newest first", "the mentee's desk", typical(25, 2000, 6.5)),
    ],
    byMentor: [
      eventual("a mentor's requests, newest first", "the mentor's desk", typical(25, 2000, 6.5)),
    ],
  }),
  entry(
    mentorshipSchema,
    "The agreed relationship of two people, from its proposal to its ending.",
    {
      byId: [strong("one mentorship", "every step of it, mail")],
      byMentor: [
        eventual(
          "a mentor's mentorships",
          "the list of somebody's mentorships",
          typical(10, 1000, 1.5),
        ),
      ],
      byMentee: [
        eventual(
          "a mentee's mentorships",
          "the list of somebody's mentorships",
          typical(10, 1000, 1.5),
        ),
      ],
    },
  ),
  entry(mentorshipPairSchema, "Stands while two people have a mentorship that has not ended.", {
    byPair: [
      strong("the open mentorship of a pair", "whatever two people do with each other"),
      guard("that there is none", "proposing one"),
    ],
  }),
  entry(agreementSchema, "What a pair has signed, and what one of them proposes.", {
    byMentorship: [
      strong("a pair's agreement", "every step of it, messages, mail", typical(1, 4000, 1)),
    ],
  }),
  entry(signedVersionSchema, "One version of an agreement that both signed; it never changes.", {
    byMentorship: [
      strong("all versions of a pair", "the page of the agreement", typical(3, 3000, 3)),
    ],
  }),
  entry(expectationsSchema, "What the two sides expect, filled in apart.", {
    byMentorship: [
      strong("both sheets of a pair", "the page of the agreement, signing", typical(2, 2000, 1)),
    ],
  }),
  entry(driftCaseSchema, "A pair that does not meet any more, for a human to look at.", {
    byAudience: [strong("all of them", "the operator's list", typical(20, 500, 3))],
  }),
  entry(endingReasonSchema, "A reason for an ending that waits for others to leave with.", {
    byAudience: [strong("all that wait", "the release of a month", typical(50, 300, 4))],
  }),
  entry(reasonGivenSchema, "That one side of a mentorship gave a reason, and not which.", {
    bySide: [
      strong("whether a side gave one", "the page of the ending"),
      guard("that it gave none", "giving one"),
    ],
  }),
  entry(reasonBatchSchema, "How often each reason was given, of several mentorships together.", {
    byAudience: [strong("all batches", "the operator's list", typical(24, 500, 3))],
  }),
  entry(reflectionSchema, "What one of a pair notes down for nobody else.", {
    byAuthor: [strong("one's own words", "the page of the mentorship", typical(1, 2000, 1))],
  }),
  entry(rematchWishSchema, "That somebody looks for another partner.", {
    byPerson: [strong("a person's wishes", "suggestions after a rematch", typical(3, 500, 1))],
  }),
  entry(thanksSchema, "A mentee's thanks that both want to be public.", {
    byMentor: [strong("all thanks to a mentor", "the listing page", typical(20, 1000, 5))],
  }),
  entry(pairGuardSchema, "Stands while a mentee has an open request to a mentor.", {
    byPair: [
      guard("that there is none", "sending a request"),
      strong("the open request of a pair", "ending what a block ends"),
    ],
  }),
  entry(surveySchema, "What one side is asked after one session, and the answer.", {
    byId: [
      strong("one survey", "every step of it, the pages of a session, mail", typical(1, 1500, 1)),
      guard("that it is of a revision", "the other side's answer"),
    ],
    byRespondent: [
      eventual(
        "what somebody was asked lately",
        "what waits for an answer",
        typical(10, 1000, 1.5),
      ),
    ],
  }),
  entry(reviewSchema, "A mentee's review of a mentor, as it stands on the listing.", {
    byPair: [strong("the one that stands", "the next one of the two")],
    byMentor: [
      eventual(
        "a mentor's reviews, of the latest session first",
        "the listing page",
        typical(20, 1000, 2.5),
      ),
    ],
  }),
  entry(ratingsSchema, "How many reviews of a mentor give how many points.", {
    byMentor: [
      strong(
        "the counts of up to 100 mentors at once",
        "the listing page, the indexer",
        typical(100, 300, 100),
      ),
    ],
  }),
  entry(tallySchema, "How many requests of a person are open, as mentee and as mentor.", {
    byPerson: [
      strong("one person's counts", "the limit of a newcomer"),
      guard("that a count is below its limit", "sending a request"),
    ],
  }),
  entry(blockSchema, "What holds two people apart, for as long as one of them wants it.", {
    byPair: [
      strong("the block of a pair", "blocking and unblocking, mail"),
      guard("that nobody wants it", "every step that brings two people into contact"),
    ],
  }),
  entry(blockSideSchema, "One side of a block that counts, for either of the two.", {
    byPerson: [
      strong(
        "whom a person is held apart from",
        "search, listing pages, the list of blocks",
        typical(10, 300, 1),
      ),
    ],
  }),
  entry(bookingSchema, "The reservation of two people's time, or of a group's, for one session.", {
    byId: [
      strong("one booking", "every step of it, mail", typical(1, 1500, 1)),
      guard("that there is none, or that it is still as it was read", "every step of it"),
    ],
    byMentor: [
      eventual(
        "a mentor's bookings from a start on, or before it",
        "the mentor's desk",
        typical(25, 1500, 5),
      ),
    ],
    byMentee: [
      eventual(
        "a mentee's bookings and seats from a start on, or before it",
        "the mentee's desk",
        typical(25, 1500, 5),
      ),
    ],
  }),
  entry(seatSchema, "One mentee's place in a group session.", {
    bySession: [
      strong(
        "the seats of a group, or one of them",
        "taking and giving up seats, mail",
        typical(12, 500, 2),
      ),
      guard("that it is still as it was read", "every step of it"),
    ],
    byMentee: [
      eventual("read together with a mentee's bookings", "the mentee's desk", typical(5, 500, 0.5)),
    ],
  }),
  entry(sessionSchema, "What becomes of a confirmed booking of two people.", {
    byId: [
      strong("one session", "every step of it, mail", typical(1, 3000, 1)),
      guard("that there is none, or that it is still as it was read", "every step of it"),
    ],
    byPair: [
      eventual(
        "all sessions of a pair, the last first",
        "surveys, the mentorship",
        typical(12, 3000, 4.5),
      ),
    ],
  }),
  entry(privateNoteSchema, "What somebody wrote about a session for themselves.", {
    byAuthor: [
      strong(
        "one's own note on one session",
        "the author's page of that session",
        typical(1, 2000, 1),
      ),
    ],
  }),
  entry(sharedNoteSchema, "What somebody chose to show to the other of a session.", {
    bySession: [
      strong(
        "the two shared notes of a session",
        "both people's page of that session",
        typical(2, 2000, 1),
      ),
    ],
  }),
  entry(
    lockSchema,
    "A quarter of an hour that somebody has given away; one that is over expires.",
    {
      byPerson: [
        strong(
          "what a person has given away in a window of time",
          "free slots, booking",
          typical(80, 300, 6),
        ),
        guard("that it is free, or whose it is", "every step of a booking or a hold"),
      ],
    },
  ),
  entry(holdSchema, "A time that is kept for one who fills in the form; expires by itself.", {
    byHolder: [
      strong("what a person holds", "holding, booking", typical(2, 500, 1)),
      guard("that it is still as it was read", "holding, booking"),
    ],
  }),
  entry(bookingCounterSchema, "What is booked with a mentor in a day, a week or a month.", {
    byMentor: [
      strong("the counts of a range of dates", "free slots", typical(40, 200, 2)),
      guard("that a limit is not passed", "booking"),
    ],
  }),
  entry(dueSchema, "Something that has to happen later unless it is cancelled.", {
    byId: [guard("that it still stands at its moment", "the sweep")],
    byDay: [
      eventual("what is due on a day, oldest first, by shard", "the sweep", typical(25, 400, 1.5)),
      eventual(
        "the sessions of a day ahead, by their reminders",
        "the sweep, for wall times that newer zone data moved",
        typical(25, 400, 1.5),
      ),
    ],
  }),
  entry(outboxSchema, "An event that is not yet in its queues.", {
    byId: [],
    byDay: [
      eventual("what waits since a day, oldest first, by shard", "the sweep", typical(25, 600, 2)),
    ],
  }),
  entry(checkpointSchema, "The first day on which a sweep may still find something.", {
    byName: [strong("one checkpoint", "the sweep")],
  }),
  entry(commandSchema, "The first answer to a client-made key; expires after 30 days.", {
    byKey: [
      strong("an earlier answer", "every command, before and after it is carried out"),
      guard("that there is none", "every command"),
    ],
  }),
  entry(deliverySchema, "One mail to one person and all that is known of its way.", {
    byId: [strong("one delivery", "the mail worker, the provider's reports")],
    byAbout: [
      eventual(
        "the mails of an introduction or a booking",
        "the view of an introduction",
        typical(10, 600, 1),
      ),
    ],
    byDay: [
      eventual("what changed on a day, newest first", "the operator's list", typical(50, 600, 4)),
    ],
  }),
  entry(suppressionSchema, "An address that must not be written to, as a digest.", {
    byAddress: [strong("whether there is one", "the mail worker, sign-in codes")],
  }),
  entry(signInSessionSchema, "A sign-in, written by the auth function.", {
    byToken: [strong("the session of a token", "every signed-in call")],
  }),
  entry(userSchema, "An account, written by the auth function.", {
    byId: [strong("the address of an account", "every signed-in call")],
  }),
  entry(addressGuardSchema, "Lets one account have an address, written by the auth function.", {
    byAddress: [strong("whose address it is", "naming a delegate")],
  }),
  entry(delegateListSchema, "Who may book for a mentor.", {
    byMentor: [
      strong("a mentor's delegates", "the mentor's desk, every act of a delegate"),
      guard("that they are as they were read", "naming and removing a delegate"),
    ],
  }),
  entry(delegationSchema, "One person on one mentor's list of delegates.", {
    byPerson: [strong("for whom a person acts", "the delegate's desk", typical(3, 300, 1))],
  }),
  entry(calendarLinkSchema, "Which of a person's calendar links work.", {
    byPerson: [strong("the revision that works", "every read of a calendar link, the settings")],
  }),
  entry(calendarFeedListSchema, "A person's foreign calendars and how it goes with them.", {
    byPerson: [
      strong("a person's feeds", "the settings, the refresh", typical(1, 2000, 1)),
      guard("that they are as they were read", "adding, removing and refreshing a feed"),
    ],
  }),
  entry(savedSearchListSchema, "The searches that a person wants to open again.", {
    byPerson: [
      strong("a person's searches", "the search page, every change of them", typical(1, 4000, 1)),
      guard("that they are as they were read", "saving, renaming and removing a search"),
    ],
  }),
  entry(goalSchema, "What a pair works towards.", {
    byMentorship: [
      strong(
        "the goals of a pair, or one of them",
        "the page of the goals, the weekly mail",
        typical(5, 4000, 5),
      ),
      guard("that it is still as it was read", "every step of it, the next weekly question"),
    ],
  }),
  entry(goalCountSchema, "How many goals a pair has open, and how many it ever made.", {
    byMentorship: [guard("that a limit is not passed", "drafting a goal")],
  }),
  entry(shelfSchema, "The links and notes that a pair keeps.", {
    byMentorship: [
      strong("a pair's shelf", "its page, every change of it", typical(1, 20000, 5)),
      guard("that it is as it was read", "adding and removing"),
    ],
  }),
  entry(referralListSchema, "The introductions of a pair to third persons.", {
    byMentorship: [
      strong(
        "a pair's referrals",
        "their page, the links in their mails, mail",
        typical(1, 10000, 3),
      ),
      guard("that they are as they were read", "every step of one"),
    ],
  }),
  entry(
    referralRefusalSchema,
    "An address whose owner does not want to be asked for an introduction, as a digest.",
    { byAddress: [strong("whether there is one", "the mail worker")] },
  ),
  entry(calendarBusySchema, "When one feed says in one month that its owner is busy.", {
    byMentor: [
      strong(
        "the months of a window, over all feeds",
        "lists of free times, booking",
        typical(3, 4000, 3),
      ),
    ],
  }),
  entry(messageSchema, "What one of a pair writes to the other.", {
    byMentorship: [
      strong(
        "a pair's messages, newest first, or one of them",
        "the pair's page, the mail",
        typical(30, 1000, 8),
      ),
      guard("that it is still as it was read", "every step of it"),
    ],
    held: [
      eventual(
        "those that wait for somebody's morning",
        "ending what a block ends",
        typical(3, 1000, 0.5),
      ),
    ],
  }),
  entry(readingSchema, "What one of a pair has read of what the other wrote.", {
    byReader: [
      strong("how far somebody has read", "the pair's page, the mail"),
      guard("that it is still as it was read", "delivering and reading"),
    ],
  }),
  entry(reportSchema, "What somebody tells the operators of another person.", {
    byId: [strong("one report", "every step of it, mail", typical(1, 2000, 1))],
    byQueue: [
      eventual(
        "those that wait, or those that are closed",
        "the operators' queue",
        typical(25, 2000, 6.5),
      ),
    ],
    byReporter: [
      eventual("what somebody filed since a moment", "the limit of a day", typical(5, 2000, 1.5)),
    ],
  }),
];
