import { agreementSchema, expectationsSchema, signedVersionSchema } from "../agreement/item.ts";
import { blockSchema, blockSideSchema } from "../block/item.ts";
import { goalCountSchema, goalSchema } from "../goal/item.ts";
import { introductionSchema } from "../introduction/item.ts";
import { pairGuardSchema } from "../introduction/pair-guard.ts";
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
import { referralListSchema, referralRefusalSchema } from "../referral/item.ts";
import { shelfSchema } from "../resource/item.ts";
import { reportSchema } from "../report/item.ts";
import { type Entry, entry } from "./entry.ts";
import { eventual, guard, strong, typical } from "./use.ts";

export const relationshipEntries: readonly Entry[] = [
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
          "a mentor's mentorships, the latest first",
          "the list of somebody's mentorships",
          typical(10, 1000, 1.5),
        ),
      ],
      byMentee: [
        eventual(
          "a mentee's mentorships, the latest first",
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
    byAudience: [strong("one pair's", "none yet; it is written and removed by its key")],
    bySince: [
      eventual("all of them, the longest wait first", "the operator's list", typical(20, 500, 1.5)),
    ],
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
