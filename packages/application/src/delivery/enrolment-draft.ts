import type { EnrolmentMailJob } from "@waymark/contracts/job";
import { isOpenToJoin, isOver } from "@waymark/domain/cohort";
import type { Cohort } from "@waymark/domain/cohort";
import { type Enrolment, enrolmentTransitions } from "@waymark/domain/enrolment";
import { err, ok, type Result } from "@waymark/domain/result";
import { addDays, type Instant } from "@waymark/domain/time";
import { allows } from "@waymark/domain/transition";
import { signLink } from "../link/index.ts";
import type { EnrolmentMailContent } from "../ports/index.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import type { LinkConfig } from "./mail-links.ts";

export type EnrolmentDraftDeps = LinkConfig &
  Pick<DeliveryDeps, "cohorts" | "enrolments" | "organisations" | "programmes">;

/** People answer late; an invitation ends when the cohort closes. */
const joinLinkDays = 120;

const isInvitation = ({ template }: EnrolmentMailJob): boolean =>
  template === "enrolment_invitation" || template === "enrolment_reminder";

const whyNot = (job: EnrolmentMailJob, enrolment: Enrolment, cohort: Cohort): string | null => {
  if (isInvitation(job)) {
    // A manager may correct a department meanwhile; who is still invited is still to be asked.
    if (enrolment.status !== "invited") return "they have answered or were taken out";
    return isOpenToJoin(cohort.status) ? null : "nobody joins any more";
  }
  if (job.template === "enrolment_called_off") {
    if (cohort.status !== "cancelled") return "the cohort takes place";
    // Between the batch and its mail somebody may have given their place back.
    return allows(enrolmentTransitions.call_off, "system", enrolment.status)
      ? null
      : "they are not part of it any more";
  }
  if (isOver(cohort.status)) return "the cohort is over";
  const status = job.template === "enrolment_waiting" ? "waiting" : "enrolled";
  return enrolment.status === status ? null : "their place has moved on";
};

const linksOf = (
  { origin, linkSecret }: LinkConfig,
  job: EnrolmentMailJob,
  now: Instant,
): EnrolmentMailContent["links"] => {
  const { cohortId, enrolmentId } = job;
  const own = `${origin}/rounds/${cohortId}/${enrolmentId}`;
  if (!isInvitation(job)) return { own };
  const claim = { purpose: "join_cohort", cohortId, enrolmentId } as const;
  const token = signLink(linkSecret, claim, addDays(now, joinLinkDays));
  const join = `${origin}/enrol/${token}`;
  // To hear no more of it is to say no.
  const unsubscribe = { page: `${join}#no`, oneClick: `${origin}/api/unsubscribe/${token}` };
  return { own, join, unsubscribe };
};

/** Reloads what a mail about a place in a cohort speaks of; an error says why no retry can help. */
export const enrolmentDraft = async (
  deps: EnrolmentDraftDeps,
  job: EnrolmentMailJob,
): Promise<Result<Draft, string>> => {
  const { cohortId, enrolmentId, template } = job;
  const [enrolment, cohort] = await Promise.all([
    deps.enrolments.get(cohortId, enrolmentId),
    deps.cohorts.get(cohortId),
  ]);
  if (enrolment === null || cohort === null) return err("no such enrolment");
  const [programme, organisation] = await Promise.all([
    deps.programmes.get(cohort.programmeId),
    deps.organisations.get(cohort.organisationId),
  ]);
  if (programme === null || organisation === null) return err("no such programme");
  const { emailAddress, name: displayName, side, isExternal } = enrolment;
  return ok({
    about: { noun: "enrolment", cohortId, enrolmentId },
    recipient: { id: null, displayName, emailAddress, wantsReminders: true },
    other: null,
    outdated: whyNot(job, enrolment, cohort),
    content: (now) => ({
      about: "enrolment",
      template,
      recipient: { displayName, emailAddress },
      side,
      isExternal,
      organisationName: organisation.name,
      programmeName: programme.name,
      cohortName: cohort.name,
      summary: programme.summary,
      startsOn: cohort.startsOn,
      endsOn: cohort.endsOn,
      links: linksOf(deps, job, now),
    }),
  });
};
