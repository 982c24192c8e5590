import { pairNudgeSchema } from "../cohort-health/nudge-item.ts";
import { cohortSchema } from "../cohort/item.ts";
import { enrolmentSchema } from "../enrolment/item.ts";
import { invitationRunSchema } from "../enrolment/run-item.ts";
import { enrolmentSheetSchema } from "../enrolment/sheet-item.ts";
import { enrolmentTallySchema } from "../enrolment/tally-item.ts";
import { type Entry, entry } from "./entry.ts";
import { eventual, guard, strong, typical } from "./use.ts";

export const cohortEntries: readonly Entry[] = [
  entry(cohortSchema, "One dated run of a programme.", {
    byId: [
      strong("one cohort", "every step of it and of the people in it"),
      guard("that it is as it was read", "joining, moving up"),
    ],
    byOrganisation: [
      eventual("an organisation's cohorts, newest first", "the console", typical(20, 500, 1.5)),
    ],
    byProgramme: [
      eventual(
        "a programme's cohorts, newest first",
        "the page of the programme",
        typical(10, 500, 1),
      ),
    ],
  }),
  entry(enrolmentSchema, "One person's part in one cohort.", {
    byCohort: [
      strong("one of a cohort", "every step of it, mail", typical(1, 1500, 1)),
      strong("some of a cohort at once", "imports, invitations, wishes", typical(80, 1500, 80)),
      strong(
        "everybody of a cohort, page by page",
        "invitations, matching, exports",
        typical(200, 1500, 74),
      ),
    ],
    byStatus: [
      eventual(
        "those of one side in one state, who came first before others",
        "the page of the people, moving up",
        typical(50, 1500, 9.5),
      ),
    ],
    byPerson: [eventual("what a person takes part in", "their own page", typical(3, 1500, 1))],
  }),
  entry(
    enrolmentSheetSchema,
    "Some of a cohort's people who are listed and not written to yet: a 64th of them by their ids.",
    {
      byCohort: [
        strong(
          "some of a cohort's sheets at once",
          "imports, invitations, the list of its people",
          typical(4, 47_000, 48),
        ),
      ],
    },
  ),
  entry(enrolmentTallySchema, "How many people of a cohort are on which side in which state.", {
    byCohort: [
      strong("the numbers of a cohort", "its pages, joining"),
      guard("that a seat is free", "joining, moving up"),
    ],
  }),
  entry(pairNudgeSchema, "The latest mail to a pair that a manager of its cohort asked for.", {
    byCohort: [
      strong("those of a cohort", "the page of its health", typical(20, 300, 2)),
      strong("that of one pair", "the next one"),
      guard("that nobody else sent one just now", "the next one"),
    ],
  }),
  entry(invitationRunSchema, "A word to write to many people of a cohort, and how far it went.", {
    byCohort: [
      strong("that of a cohort", "its pages, the invitation worker"),
      guard("that a batch was not begun by another worker", "the invitation worker"),
    ],
  }),
];
