import type { InviteBatchJob, JobOutcome } from "@waymark/contracts/job";
import { type Cohort, isOpenToJoin } from "@waymark/domain/cohort";
import type { Enrolment, MailingKind } from "@waymark/domain/enrolment";
import type { Instant } from "@waymark/domain/time";
import {
  enrolmentDraft,
  type EnrolmentDraftDeps,
  sendDraft,
  type SendingDeps,
} from "../delivery/index.ts";
import type { InvitationRun } from "../ports/index.ts";
import type { CohortDeps } from "./deps.ts";
import { invitedEvent } from "./events.ts";
import { invitationMail } from "./invitation-mail.ts";
import { isFor, planInvitations } from "./plan-invitations.ts";
import { whoHeard } from "./who-heard.ts";

type Deps = EnrolmentDraftDeps &
  SendingDeps &
  Pick<
    CohortDeps,
    "clock" | "cohorts" | "commit" | "enrolmentTallies" | "enrolments" | "ids" | "invitationRuns"
  >;

/** Small, so that the next cohort's mails do not wait long behind these. */
const batchMax = 20;

/** Pages of people that one turn looks through for somebody to write to. */
const pagesMax = 10;

type Found = {
  readonly people: readonly Enrolment[];
  /** Where the next batch begins. */
  readonly cursor?: string | undefined;
  readonly isEnd: boolean;
};

/** What a run tells people of now; null when it has nothing more to tell. */
const kindOf = ({ kind }: InvitationRun, { status }: Cohort): MailingKind | null => {
  if (status === "cancelled") return "call_off";
  return isOpenToJoin(status) ? kind : null;
};

/** A page that is not used up is read again by the next batch, which then finds others in it. */
const nextPeople = async (
  deps: Deps,
  run: InvitationRun,
  kind: MailingKind,
  now: Instant,
): Promise<Found> => {
  let cursor = run.cursor;
  for (let pages = 1; ; pages += 1) {
    const page = await deps.enrolments.listOf(run.cohortId, cursor);
    const wanted = page.items.filter(
      (one) => isFor(deps, kind, one, now) && (run.side === undefined || run.side === one.side),
    );
    const people = kind === "call_off" ? await whoHeard(deps, wanted) : wanted;
    if (people.length > 0) return { people: people.slice(0, batchMax), cursor, isEnd: false };
    if (page.nextCursor === undefined) return { people: [], isEnd: true };
    cursor = page.nextCursor;
    if (pages === pagesMax) return { people: [], cursor, isEnd: false };
  }
};

/**
 * Makes the batch that comes after this one, whose message goes to the end of the queue. A message that
 * is delivered twice makes one: the run counts its batches.
 */
const continueRun = async (
  deps: Deps,
  { cohortId, batch }: InviteBatchJob,
): Promise<string | null> => {
  const [run, cohort] = await Promise.all([
    deps.invitationRuns.get(cohortId),
    deps.cohorts.get(cohortId),
  ]);
  if (run === null || run.batch !== batch || run.isDone || cohort === null) return null;
  const now = deps.clock.now();
  const toTell = kindOf(run, cohort);
  const kind = toTell ?? run.kind;
  const found: Found =
    toTell === null ? { people: [], isEnd: true } : await nextPeople(deps, run, toTell, now);
  const { invited, writes } = await planInvitations(deps, cohortId, kind, found.people, now);
  const { cursor, isEnd: isDone } = found;
  const { cursor: _former, ...rest } = run;
  const next: InvitationRun = {
    ...rest,
    batch: batch + 1,
    isDone,
    ...(cursor !== undefined && { cursor }),
  };
  const committed = await deps.commit(
    [...writes, deps.invitationRuns.put(next)],
    isDone ? [] : [invitedEvent(deps, cohort, kind, next.batch, invited, now)],
  );
  return committed.ok ? null : committed.error.code;
};

const worst = (outcomes: readonly JobOutcome[]): JobOutcome => {
  const retry = outcomes
    .filter((one) => one.outcome === "retry")
    .toSorted((a, b) => (b.afterSeconds ?? 0) - (a.afterSeconds ?? 0));
  return retry[0] ?? outcomes.find(({ outcome }) => outcome === "rejected") ?? { outcome: "done" };
};

/**
 * Sends the mails of one batch and asks for the next one. The mails are sent here and not by the queue
 * of mails, so that nobody's single mail ever stands behind a list of thousands.
 */
export const inviteBatch =
  (deps: Deps) =>
  async (job: InviteBatchJob): Promise<JobOutcome> => {
    const outcomes: JobOutcome[] = [];
    for (const { enrolmentId: id, revision } of job.invited) {
      const invited = { cohortId: job.cohortId, id, revision };
      const mail = invitationMail(deps.ids, invited, job.kind);
      const draft = await enrolmentDraft(deps, mail);
      outcomes.push(
        draft.ok
          ? await sendDraft(deps)(mail, draft.value)
          : { outcome: "rejected", reason: draft.error },
      );
    }
    const refusal = await continueRun(deps, job);
    if (refusal !== null) outcomes.push({ outcome: "retry", reason: refusal, afterSeconds: 5 });
    return worst(outcomes);
  };
