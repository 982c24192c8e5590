import { type JobRow, short } from "./job-row.ts";

/** What organisations, their programmes and cohorts need; see `catalogue.ts`. */
export const organisationJobs = {
  "cohort-invitation": {
    purpose:
      "Writes to a few people of a cohort who are asked to join, or hear that it is called off, and puts the next few at the end of the queue.",
    handlerTimeoutSeconds: 60,
    maxReceives: 12,
    batchSize: 1,
    maxConcurrency: 2,
    // Thousands of one organisation are written to by and by; each message waits for one turn only.
    alarmAfterMinutes: 30,
    impact:
      "People who are to join a cohort get no invitation, or do not hear that it is called off; or only some of them do.",
    runbook: "docs/runbooks/cohort-invitation.md",
  },
  "waiting-list": {
    purpose: "Gives a place of a cohort that got free to who has waited longest.",
    ...short,
    impact: "Places of a cohort stay empty while people wait for them.",
    runbook: "docs/runbooks/waiting-list.md",
  },
  "cohort-matching": {
    purpose: "Works out who of a cohort suits whom, for a manager to look at.",
    // 500 mentors and 2,000 mentees took up to 35 seconds on two slow cores.
    handlerTimeoutSeconds: 120,
    maxReceives: 5,
    batchSize: 1,
    maxConcurrency: 2,
    alarmAfterMinutes: 30,
    impact: "Managers wait for suggestions that do not come; nobody else notices.",
    runbook: "docs/runbooks/cohort-matching.md",
  },
  "matching-apply": {
    purpose:
      "Makes a matching's suggestions real, a hundred at a time, each with its introduction.",
    handlerTimeoutSeconds: 60,
    maxReceives: 12,
    batchSize: 1,
    maxConcurrency: 2,
    alarmAfterMinutes: 10,
    impact:
      "Only some of a cohort's pairs are introduced to each other; the rest waits and none is lost.",
    runbook: "docs/runbooks/matching-apply.md",
  },
  "circle-turn": {
    purpose: "Gives the turn to host a circle to the next one, once a host's time is over.",
    ...short,
    alarmAfterMinutes: 60,
    impact: "Circles keep their host for longer, unless somebody passes the turn on by hand.",
    runbook: "docs/runbooks/circle-turn.md",
  },
  "sponsor-report": {
    purpose:
      "After the end of a month: writes down what a cohort's sponsor may read of it, as far as it tells of nobody.",
    // Reads every pair of a cohort: 2,000 of six sessions take 7 s on two cores with DynamoDB Local
    // (`npm run bench:report`), 5 s of them its own, of which it has a quarter of a core on Lambda.
    handlerTimeoutSeconds: 120,
    maxReceives: 8,
    batchSize: 1,
    maxConcurrency: 2,
    alarmAfterMinutes: 60,
    impact: "Sponsors' reports end with the month before; nothing is lost.",
    runbook: "docs/runbooks/sponsor-report.md",
  },
  "webhook-news": {
    purpose: "Finds the webhooks of an organisation that want to hear of an event.",
    ...short,
    alarmAfterMinutes: 60,
    impact: "Organisations' own programs and channels hear nothing of what happens in the product.",
    runbook: "docs/runbooks/webhook-news.md",
  },
  "webhook-sending": {
    purpose: "Posts one piece of news to one webhook, again and again for a day and a half.",
    handlerTimeoutSeconds: 20,
    // More than the eight attempts that there are: an address that takes nothing is no dead letter.
    maxReceives: 16,
    batchSize: 5,
    maxConcurrency: 5,
    // By design a message waits up to 32 hours for an address that does not answer.
    alarmAfterMinutes: 2160,
    impact: "One organisation's program or channel does not hear of what happens; its log says so.",
    runbook: "docs/runbooks/webhook-sending.md",
  },
} as const satisfies Record<string, JobRow>;
