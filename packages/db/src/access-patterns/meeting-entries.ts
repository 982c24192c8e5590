import { bookingCounterSchema } from "../booking/counter-item.ts";
import { holdSchema } from "../booking/hold-item.ts";
import { bookingSchema } from "../booking/item.ts";
import { lockSchema } from "../booking/lock-item.ts";
import { seatSchema } from "../booking/seat-item.ts";
import { sessionSchema } from "../session/item.ts";
import { privateNoteSchema } from "../session/private-note-item.ts";
import { sharedNoteSchema } from "../session/shared-note-item.ts";
import { surveySchema } from "../survey/item.ts";
import { ratingsSchema } from "../survey/ratings-item.ts";
import { reviewSchema } from "../survey/review-item.ts";
import { type Entry, entry } from "./entry.ts";
import { eventual, guard, strong, typical } from "./use.ts";

export const meetingEntries: readonly Entry[] = [
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
];
