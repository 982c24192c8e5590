import type { AppError } from "@waymark/contracts/error";
import { MatchingRequested, type RequestMatchingInput } from "@waymark/contracts/matching-run";
import type { CohortStatus } from "@waymark/domain/cohort";
import type { PersonId } from "@waymark/domain/id";
import { answerWithinMinutes, type MatchingRun, requestRun } from "@waymark/domain/matching-run";
import { err, ok, type Result } from "@waymark/domain/result";
import { addMinutes, type Instant } from "@waymark/domain/time";
import { ownCohort } from "../cohort/index.ts";
import { once } from "../command/index.ts";
import type { MatchingDeps } from "./deps.ts";
import { matchingEvent } from "./event.ts";

const tried: readonly CohortStatus[] = ["inviting", "matching", "running"];

const isWaitedFor = (run: MatchingRun | undefined, now: Instant): boolean =>
  run?.status === "waiting" && now < addMinutes(run.requestedAt, answerWithinMinutes);

/**
 * Asks a worker who of a cohort suits whom, under these rules and weights; nobody else hears of it.
 * One at a time: `matching.still_running` while the last one is not answered. That is read and not
 * locked, since two at the same moment cost no more than their work.
 */
export const requestMatching =
  (deps: MatchingDeps) =>
  (
    actor: { readonly personId: PersonId },
    input: RequestMatchingInput,
  ): Promise<Result<MatchingRequested, AppError>> => {
    const now = deps.clock.now();
    const { requestKey, cohortId, settings } = input;
    return once(deps)({
      actor: actor.personId,
      requestKey,
      input,
      now,
      parse: (stored) => MatchingRequested.parse(stored),
      decide: async () => {
        const own = await ownCohort(deps)(actor, cohortId, "match");
        if (!own.ok) return own;
        const { cohort } = own.value;
        if (!tried.includes(cohort.status)) return err({ code: "matching.cohort_not_open" });
        const programme = await deps.programmes.get(cohort.programmeId);
        if (programme === null) return err({ code: "programme.not_found" });
        const [latest] = await deps.matchingRuns.listOf(cohortId);
        if (isWaitedFor(latest, now)) return err({ code: "matching.still_running" });
        const run = requestRun(
          {
            id: deps.ids.newMatchingRunId(),
            cohortId,
            organisationId: cohort.organisationId,
            shape: programme.shape,
            requestedBy: actor.personId,
            requestedAt: now,
          },
          settings,
        );
        return ok({
          answer: { runId: run.id },
          writes: [deps.matchingRuns.insert(run)],
          events: [matchingEvent(deps, "matching_run.requested", run, now)],
        });
      },
    });
  };
