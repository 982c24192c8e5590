import type { JobOutcome, MoveUpJob } from "@waymark/contracts/job";
import { movesUp } from "@waymark/domain/cohort";
import { actOnEnrolment, type Enrolment } from "@waymark/domain/enrolment";
import type { EnrolmentDeps } from "./deps.ts";
import { planStep } from "./plan-step.ts";

type Deps = Pick<
  EnrolmentDeps,
  "clock" | "cohorts" | "commit" | "enrolments" | "enrolmentTallies" | "ids"
>;

/** Who has waited longest; the index may not know yet of who began to wait a moment ago. */
const nextInLine = async (
  { enrolments }: Pick<Deps, "enrolments">,
  { cohortId, side, enrolmentId }: MoveUpJob,
): Promise<Enrolment | null> => {
  const page = await enrolments.listIn(cohortId, "waiting", side);
  const stored = await enrolments.getMany(
    cohortId,
    page.items.map(({ id }) => id),
  );
  const waiting = stored
    .filter(({ status }) => status === "waiting")
    .toSorted((a, b) => (`${a.since}${a.id}` < `${b.since}${b.id}` ? -1 : 1));
  const [first] = waiting;
  if (first !== undefined || enrolmentId === undefined) return first ?? null;
  const one = await enrolments.get(cohortId, enrolmentId);
  return one?.status === "waiting" ? one : null;
};

/**
 * Gives a free place to who has waited longest. One place at a time: the step makes this job anew, until
 * nobody waits or the condition of the seats says that there is none.
 */
export const moveUp =
  (deps: Deps) =>
  async (job: MoveUpJob): Promise<JobOutcome> => {
    const cohort = await deps.cohorts.get(job.cohortId);
    if (cohort === null) return { outcome: "rejected", reason: "no such cohort" };
    if (!movesUp(cohort.status)) return { outcome: "skipped", reason: "nobody joins any more" };
    const next = await nextInLine(deps, job);
    if (next === null) return { outcome: "skipped", reason: "nobody waits" };
    const now = deps.clock.now();
    const moved = actOnEnrolment(next, { action: "move_up" }, "system", now);
    if (!moved.ok) return { outcome: "skipped", reason: moved.error.code };
    const { writes, events } = planStep(deps, cohort, next, moved.value, now);
    const committed = await deps.commit(writes, events);
    if (committed.ok) return { outcome: "done" };
    return committed.error.code === "enrolment.no_seat"
      ? { outcome: "skipped", reason: "all places are taken" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 2 };
  };
