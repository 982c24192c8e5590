import { lazy } from "@trpc/server";
import * as listing from "../listing/index.ts";
import * as person from "../person/index.ts";
import * as slot from "../slot/index.ts";
import { router } from "../trpc/index.ts";

/**
 * What a visitor's first page calls is there at once; the rest is loaded with the first call of its
 * noun, so that a new process answers sooner.
 */
export const appRouter = router({
  listing: router(listing),
  person: router(person),
  slot: router(slot),
  agreement: lazy(async () => router(await import("../agreement/index.ts"))),
  apiKey: lazy(async () => router(await import("../api-key/index.ts"))),
  availability: lazy(async () => router(await import("../availability/index.ts"))),
  block: lazy(async () => router(await import("../block/index.ts"))),
  booking: lazy(async () => router(await import("../booking/index.ts"))),
  calendar: lazy(async () => router(await import("../calendar/index.ts"))),
  circle: lazy(async () => router(await import("../circle/index.ts"))),
  cohort: lazy(async () => router(await import("../cohort/index.ts"))),
  cohortHealth: lazy(async () => router(await import("../cohort-health/index.ts"))),
  delegate: lazy(async () => router(await import("../delegate/index.ts"))),
  delivery: lazy(async () => router(await import("../delivery/index.ts"))),
  enrolment: lazy(async () => router(await import("../enrolment/index.ts"))),
  goal: lazy(async () => router(await import("../goal/index.ts"))),
  introduction: lazy(async () => router(await import("../introduction/index.ts"))),
  matchingRun: lazy(async () => router(await import("../matching-run/index.ts"))),
  mentorship: lazy(async () => router(await import("../mentorship/index.ts"))),
  message: lazy(async () => router(await import("../message/index.ts"))),
  session: lazy(async () => router(await import("../session/index.ts"))),
  sponsorReport: lazy(async () => router(await import("../sponsor-report/index.ts"))),
  survey: lazy(async () => router(await import("../survey/index.ts"))),
  organisation: lazy(async () => router(await import("../organisation/index.ts"))),
  programme: lazy(async () => router(await import("../programme/index.ts"))),
  referral: lazy(async () => router(await import("../referral/index.ts"))),
  report: lazy(async () => router(await import("../report/index.ts"))),
  resource: lazy(async () => router(await import("../resource/index.ts"))),
  webhook: lazy(async () => router(await import("../webhook/index.ts"))),
  savedSearch: lazy(async () => router(await import("../saved-search/index.ts"))),
});

export type AppRouter = typeof appRouter;
