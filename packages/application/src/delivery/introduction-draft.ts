import type { IntroductionMailJob } from "@waymark/contracts/job";
import { err, ok, type Result } from "@waymark/domain/result";
import { suggestAlternatives } from "./alternatives.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { introductionContent } from "./introduction-content.ts";

const incomplete = err("its introduction is not complete");

/** Reloads what a mail about an introduction speaks of; an error says why no retry can help. */
export const introductionDraft = async (
  deps: DeliveryDeps,
  job: IntroductionMailJob,
): Promise<Result<Draft, string>> => {
  const { introductionId, template } = job;
  const introduction = await deps.introductions.get(introductionId);
  if (introduction === null) return incomplete;
  const [mentor, mentee, listing] = await Promise.all([
    deps.persons.get(introduction.mentorId),
    deps.persons.get(introduction.menteeId),
    deps.listings.get(introduction.listingId),
  ]);
  if (mentor === null || mentee === null || listing === null) return incomplete;
  const alternatives =
    template === "introduction_expired_mentee"
      ? await suggestAlternatives(deps, listing, mentee.id)
      : [];
  const subject = { introduction, mentor, mentee, listing, alternatives };
  return ok({
    about: { noun: "introduction", introductionId },
    recipient: job.recipient === "mentor" ? mentor : mentee,
    other: job.recipient === "mentor" ? mentee.id : mentor.id,
    outdated: introduction.revision === job.revision ? null : "the introduction has moved on",
    content: (now) => introductionContent(deps, template, job.recipient, subject, now),
  });
};
