import type { CircleMailJob } from "@waymark/contracts/job";
import type { Circle } from "@waymark/domain/circle";
import { err, ok, type Result } from "@waymark/domain/result";
import { allApartFrom } from "../apart/index.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";

const outdated = (
  circle: Circle,
  { template, memberId, revision }: CircleMailJob,
): string | null => {
  if (circle.status === "dissolved") return "the circle is over";
  if (!circle.memberIds.includes(memberId)) return "they are not in it any more";
  // Whose turn it is now is told by the news of that turn.
  return template === "circle_host" && circle.revision !== revision
    ? "the circle has moved on"
    : null;
};

/** Reloads what a mail about a circle speaks of; an error says why no retry can help. */
export const circleDraft = async (
  deps: DeliveryDeps,
  job: CircleMailJob,
): Promise<Result<Draft, string>> => {
  const circle = await deps.circles.get(job.circleId);
  if (circle === null) return err("no such circle");
  const cohort = await deps.cohorts.get(circle.cohortId);
  const [apart, recipient, programme, organisation, members] = await Promise.all([
    allApartFrom(deps, job.memberId),
    deps.persons.get(job.memberId),
    cohort === null ? null : deps.programmes.get(cohort.programmeId),
    deps.organisations.get(circle.organisationId),
    Promise.all(circle.memberIds.map((id) => deps.persons.get(id))),
  ]);
  const people = members.filter((one) => one !== null);
  const host = people.find(({ id }) => id === circle.hostId);
  if (recipient === null || host === undefined) return err("its people are not complete");
  if (programme === null || organisation === null) return err("no such programme");
  return ok({
    about: { noun: "circle", circleId: circle.id },
    recipient,
    other: null,
    outdated: apart.has(host.id) ? "the two are kept apart" : outdated(circle, job),
    content: () => ({
      about: "circle",
      template: job.template,
      recipient,
      others: people.filter(({ id }) => id !== recipient.id && !apart.has(id)),
      host,
      isHost: host.id === recipient.id,
      organisationName: organisation.name,
      programmeName: programme.name,
      cadence: programme.cadence,
      reason: circle.matchReason,
      links: { circle: `${deps.origin}/circles/${circle.id}` },
    }),
  });
};
