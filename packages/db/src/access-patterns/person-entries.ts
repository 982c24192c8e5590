import { availabilitySchema } from "../availability/item.ts";
import { calendarBusySchema, calendarFeedListSchema } from "../calendar-feed/item.ts";
import { calendarLinkSchema } from "../calendar-link/item.ts";
import { delegateListSchema, delegationSchema } from "../delegate/item.ts";
import { listingSchema } from "../listing/item.ts";
import { slugGuardSchema } from "../listing/slug-guard.ts";
import { personSchema } from "../person/item.ts";
import { savedSearchListSchema } from "../saved-search/item.ts";
import { addressGuardSchema, signInSessionSchema, userSchema } from "../sign-in-session/item.ts";
import { tallySchema } from "../tally/item.ts";
import { type Entry, entry } from "./entry.ts";
import { eventual, guard, strong, typical } from "./use.ts";

export const personEntries: readonly Entry[] = [
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
  entry(tallySchema, "How many requests of a person are open, as mentee and as mentor.", {
    byPerson: [
      strong("one person's counts", "the limit of a newcomer"),
      guard("that a count is below its limit", "sending a request"),
    ],
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
  entry(calendarBusySchema, "When one feed says in one month that its owner is busy.", {
    byMentor: [
      strong(
        "the months of a window, over all feeds",
        "lists of free times, booking",
        typical(3, 4000, 3),
      ),
    ],
  }),
];
