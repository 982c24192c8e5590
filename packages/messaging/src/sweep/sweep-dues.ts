import type { Log } from "@waymark/application/log";
import type { Clock, Commit, DueItem, Dues, Ids, UnreadableItem } from "@waymark/application/ports";
import type { DomainEvent } from "@waymark/contracts/event";
import { addMinutes } from "@waymark/domain/time";
import type { Queues } from "../queue/index.ts";

export type DueSweepDeps = {
  readonly dues: Pick<Dues, "listDue" | "take">;
  readonly commit: Commit;
  readonly bury: Queues["bury"];
  readonly ids: Pick<Ids, "derivedEventId">;
  readonly clock: Clock;
  readonly log: Log;
};

type Taken = "taken" | "lost" | "left";

const parallelCommits = 8;

/** The id names this appointment, not this run: a second event for it would lead to the same mails. */
const eventOf = ({ ids, clock }: DueSweepDeps, due: DueItem): DomainEvent => {
  const { at: dueAt, id, revision } = due;
  const envelope = { at: clock.now(), v: 1, revision } as const;
  const appointment = [id, dueAt, String(revision)] as const;
  if (due.kind === "release_reasons") {
    const eventId = ids.derivedEventId("ending_reasons.due", ...appointment);
    return { at: envelope.at, v: 1, type: "ending_reasons.due", id: eventId };
  }
  if (due.kind === "send_year") {
    const { personId, year } = due;
    const eventId = ids.derivedEventId("year_summary.due", ...appointment);
    return { at: envelope.at, v: 1, type: "year_summary.due", id: eventId, personId, year };
  }
  if (due.kind === "close_report_month") {
    const { cohortId } = due;
    const eventId = ids.derivedEventId("sponsor_report.due", ...appointment);
    return { at: envelope.at, v: 1, type: "sponsor_report.due", id: eventId, cohortId };
  }
  if ("circleId" in due) {
    const { kind, circleId } = due;
    const eventId = ids.derivedEventId("circle.due", ...appointment);
    return { ...envelope, type: "circle.due", id: eventId, kind, circleId };
  }
  if ("pair" in due) {
    const { kind, pair } = due;
    const eventId = ids.derivedEventId("block.due", ...appointment);
    return { ...envelope, type: "block.due", id: eventId, kind, pair };
  }
  if ("messageId" in due) {
    const { kind, mentorshipId, messageId } = due;
    const eventId = ids.derivedEventId("message.due", ...appointment);
    return { ...envelope, type: "message.due", id: eventId, kind, mentorshipId, messageId };
  }
  if ("readerId" in due) {
    const { kind, mentorshipId, readerId } = due;
    const eventId = ids.derivedEventId("reading.due", ...appointment);
    return { ...envelope, type: "reading.due", id: eventId, kind, mentorshipId, readerId };
  }
  if ("reportId" in due) {
    const { kind, reportId } = due;
    const eventId = ids.derivedEventId("report.due", ...appointment);
    return { ...envelope, type: "report.due", id: eventId, kind, reportId };
  }
  if ("introductionId" in due) {
    const { kind, introductionId } = due;
    const eventId = ids.derivedEventId("introduction.due", ...appointment);
    return { ...envelope, type: "introduction.due", id: eventId, kind, introductionId };
  }
  if ("surveyId" in due) {
    const { kind, surveyId, sessionId } = due;
    const eventId = ids.derivedEventId("survey.due", ...appointment);
    return { ...envelope, type: "survey.due", id: eventId, kind, surveyId, sessionId };
  }
  if ("menteeId" in due) {
    const { kind, sessionId, mentorId, menteeId } = due;
    const eventId = ids.derivedEventId("session.due", ...appointment);
    const about = { kind, sessionId, mentorId, menteeId, dueAt };
    return { ...envelope, type: "session.due", id: eventId, ...about };
  }
  if ("feedId" in due) {
    const { feedId, personId } = due;
    const eventId = ids.derivedEventId("calendar_feed.due", ...appointment);
    return { ...envelope, type: "calendar_feed.due", id: eventId, feedId, personId };
  }
  if ("goalId" in due) {
    const { kind, goalId, mentorshipId } = due;
    const eventId = ids.derivedEventId("goal.due", ...appointment);
    return { ...envelope, type: "goal.due", id: eventId, kind, goalId, mentorshipId, dueAt };
  }
  if ("referralId" in due) {
    const { kind, referralId, mentorshipId } = due;
    const eventId = ids.derivedEventId("referral.due", ...appointment);
    return { ...envelope, type: "referral.due", id: eventId, kind, referralId, mentorshipId };
  }
  if ("mentorshipId" in due) {
    const { kind, mentorshipId } = due;
    const eventId = ids.derivedEventId("mentorship.due", ...appointment);
    return { ...envelope, type: "mentorship.due", id: eventId, kind, mentorshipId };
  }
  const { kind, sessionId, mentorId, personId } = due;
  const eventId = ids.derivedEventId("booking.due", ...appointment);
  const about = { kind, sessionId, mentorId, personId, dueAt };
  return { ...envelope, type: "booking.due", id: eventId, ...about };
};

const take = async (deps: DueSweepDeps, due: DueItem): Promise<Taken> => {
  const { id, kind } = due;
  const event = eventOf(deps, due);
  const committed = await deps.commit([deps.dues.take(due)], [event]);
  if (committed.ok) {
    const ids = { dueId: id, eventId: event.id };
    deps.log({ level: "info", message: "due item taken", ...ids, type: event.type, kind });
    return "taken";
  }
  if (committed.error.code === "request.not_found") return "lost";
  const reason = committed.error.code;
  deps.log({ level: "warn", message: "due item left", dueId: id, eventId: event.id, reason });
  return "left";
};

/**
 * A newer release may have written it, so it is left for that one to find, and told of in each run.
 * Past the grace it goes where people look, so that it does not take the place of others for ever.
 *
 * @returns true when it is out of the way
 */
const setAside = async (
  deps: DueSweepDeps,
  item: UnreadableItem,
  graceMinutes: number,
): Promise<boolean> => {
  const { at, reason, image } = item;
  const now = deps.clock.now();
  if (addMinutes(at, graceMinutes) > now) {
    deps.log({ level: "error", message: "due item unreadable, left", dueAt: at, reason });
    return false;
  }
  await deps.bury("relay", { body: image, reason, rejectedAt: now, originalId: "due" });
  await item.remove();
  deps.log({ level: "error", message: "due item buried", dueAt: at, reason });
  return true;
};

export type DueSweep = { readonly limit: number; readonly unreadableGraceMinutes: number };

/**
 * Turns what is due into events: the due item goes and the event comes in one transaction, so that
 * of two sweeps at once one takes an item and the other loses it.
 *
 * @returns how many items became events, were taken by others or moved, were buried as unreadable,
 *   and wait for the next run
 */
export const sweepDues =
  (deps: DueSweepDeps) =>
  async ({ limit, unreadableGraceMinutes }: DueSweep) => {
    const found = await deps.dues.listDue(deps.clock.now(), limit);
    const due = found.flatMap((item) => (item.ok ? [item.value] : []));
    const unreadable = found.flatMap((item) => (item.ok ? [] : [item.error]));
    const taken: Taken[] = [];
    for (let at = 0; at < due.length; at += parallelCommits) {
      const group = due.slice(at, at + parallelCommits);
      taken.push(...(await Promise.all(group.map((item) => take(deps, item)))));
    }
    let buriedCount = 0;
    for (const item of unreadable) {
      if (await setAside(deps, item, unreadableGraceMinutes)) buriedCount += 1;
    }
    const count = (what: Taken): number => taken.filter((one) => one === what).length;
    return {
      takenCount: count("taken"),
      lostCount: count("lost"),
      buriedCount,
      leftCount: count("left") + unreadable.length - buriedCount,
    };
  };
