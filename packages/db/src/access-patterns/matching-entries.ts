import { circleMarkSchema, circleSchema } from "../circle/item.ts";
import { matchingClaimSchema, matchingRunSchema } from "../matching-run/item.ts";
import {
  leftOverSchema,
  suggestedCircleSchema,
  suggestedPairSchema,
} from "../matching-run/suggestion-item.ts";
import { cohortMentorshipSchema } from "../mentorship/cohort-item.ts";
import { type Entry, entry } from "./entry.ts";
import { eventual, guard, strong, typical } from "./use.ts";

export const matchingEntries: readonly Entry[] = [
  entry(matchingRunSchema, "One attempt to match a cohort, and what it came to in numbers.", {
    byId: [
      strong("one run", "every step of it, its page", typical(1, 2000, 1)),
      guard("that it is still as it was read", "every step of it"),
    ],
    byCohort: [
      eventual("a cohort's latest runs", "the page of the matching", typical(20, 2000, 5)),
    ],
  }),
  entry(matchingClaimSchema, "Stands while a run of a cohort is being applied.", {
    byCohort: [guard("that there is none", "applying a run")],
  }),
  entry(suggestedPairSchema, "Two people whom a run brings together, and why.", {
    byRun: [
      strong("a run's pairs, page by page", "its page, applying it", typical(100, 900, 22)),
      guard("that it is still proposed", "applying it"),
    ],
  }),
  entry(suggestedCircleSchema, "Peers whom a run brings together.", {
    byRun: [
      strong("a run's circles", "its page, applying it", typical(20, 800, 4)),
      guard("that it is still proposed", "applying it"),
    ],
  }),
  entry(leftOverSchema, "Somebody whom a run found no partner for, and which rules did it.", {
    byRun: [
      strong("whom a run left over, page by page", "its page", typical(100, 500, 13)),
      guard("that it is not counted yet", "applying the run"),
    ],
  }),
  entry(cohortMentorshipSchema, "Leads from a cohort to the mentorships that it brought about.", {
    byCohort: [
      strong(
        "a cohort's mentorships, page by page",
        "matching it again, its health, its report",
        typical(100, 250, 7),
      ),
    ],
  }),
  entry(circleSchema, "Peers who meet as equals, each the host in turn.", {
    byId: [
      strong("one circle", "every step of it, its page, mail"),
      strong("several circles at once", "lists of circles", typical(5, 1000, 5)),
    ],
  }),
  entry(circleMarkSchema, "Leads from a cohort, or from a member, to a circle.", {
    byOwner: [
      strong(
        "the circles of a cohort or of somebody",
        "the page of the matching, somebody's list",
        typical(20, 250, 2),
      ),
    ],
  }),
];
