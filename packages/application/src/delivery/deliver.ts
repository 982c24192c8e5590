import type { JobOutcome, MailJob } from "@waymark/contracts/job";
import { decideClaim, type Delivery, leaseMinutes } from "@waymark/domain/delivery";
import type { Person } from "@waymark/domain/person";
import { addMinutes, type Instant, msBetween } from "@waymark/domain/time";
import { suggestAlternatives } from "./alternatives.ts";
import { mailContent, type MailSubject, reminderTemplates } from "./content.ts";
import { withoutAddresses } from "../log/index.ts";
import type { RenderedMail } from "../ports/index.ts";
import type { DeliveryDeps } from "./deps.ts";

const loadSubject = async (deps: DeliveryDeps, job: MailJob): Promise<MailSubject | null> => {
  const introduction = await deps.introductions.get(job.introductionId);
  if (introduction === null) return null;
  const [mentor, mentee, listing] = await Promise.all([
    deps.persons.get(introduction.mentorId),
    deps.persons.get(introduction.menteeId),
    deps.listings.get(introduction.listingId),
  ]);
  if (mentor === null || mentee === null || listing === null) return null;
  const alternatives =
    job.template === "introduction_expired_mentee"
      ? await suggestAlternatives(deps.search, deps.listings, listing)
      : [];
  return { introduction, mentor, mentee, listing, alternatives };
};

const secondsUntil = (now: Instant, then: Instant): number =>
  Math.max(1, Math.ceil(msBetween(now, then) / 1000));

/** Why this mail should not go out any more, or null when it should. */
const whyNot = async (
  deps: DeliveryDeps,
  job: MailJob,
  subject: MailSubject,
  recipient: Person,
): Promise<{ state: "skipped" | "suppressed"; reason: string } | null> => {
  if (subject.introduction.revision !== job.revision) {
    return { state: "skipped", reason: "the introduction has moved on" };
  }
  if (reminderTemplates.includes(job.template) && !recipient.wantsReminders) {
    return { state: "skipped", reason: "reminders are unsubscribed" };
  }
  if (await deps.suppressions.has(recipient.emailAddress)) {
    return { state: "suppressed", reason: "earlier mail to this address bounced or was unwanted" };
  }
  return null;
};

const settle = async (
  deps: DeliveryDeps,
  claimed: Delivery,
  to: {
    state: "skipped" | "suppressed" | "refused" | "sent";
    reason?: string;
    providerMessageId?: string;
  },
): Promise<void> => {
  // False means that the provider's own report came first and knows more than we do.
  await deps.deliveries.move(claimed, { ...to, updatedAt: deps.clock.now() });
};

type Prepared =
  | { readonly next: "send"; readonly rendered: RenderedMail }
  | { readonly next: "stop"; readonly reason: string };

/** What happens between the claim and the provider; a crash in here has certainly sent nothing. */
const prepare = async (
  deps: DeliveryDeps,
  job: MailJob,
  subject: MailSubject,
  recipient: Person,
  claim: Delivery,
): Promise<Prepared> => {
  try {
    const obstacle = await whyNot(deps, job, subject, recipient);
    if (obstacle !== null) {
      await settle(deps, claim, obstacle);
      return { next: "stop", reason: obstacle.reason };
    }
    const content = mailContent(deps, job.template, job.recipient, subject, claim.claimedAt);
    return { next: "send", rendered: deps.renderMail(content) };
  } catch (error) {
    await deps.deliveries.release(claim);
    throw error;
  }
};

/**
 * Sends one mail to one person at most once: claims it in the ledger, sends, records. A known
 * failure gives the claim back; after an unknown one the claim stays, and only the provider's
 * report or the end of the reconcile window decides whether to send again.
 */
export const deliverMail =
  (deps: DeliveryDeps) =>
  async (job: MailJob): Promise<JobOutcome> => {
    const subject = await loadSubject(deps, job);
    if (subject === null)
      return { outcome: "rejected", reason: "its introduction is not complete" };
    const recipient = job.recipient === "mentor" ? subject.mentor : subject.mentee;
    const id = deps.ids.derivedDeliveryId(job.eventId, job.template, recipient.id);
    const now = deps.clock.now();
    const decision = decideClaim(await deps.deliveries.get(id), now);
    if (decision.next === "stop") return { outcome: "skipped", reason: decision.reason };
    if (decision.next === "wait") {
      return {
        outcome: "retry",
        reason: decision.reason,
        afterSeconds: secondsUntil(now, decision.until),
      };
    }
    const claim: Delivery = {
      id,
      eventId: job.eventId,
      introductionId: job.introductionId,
      personId: recipient.id,
      template: job.template,
      state: "claimed",
      attempt: decision.attempt,
      claimedAt: now,
      leaseUntil: addMinutes(now, leaseMinutes),
      updatedAt: now,
    };
    if (!(await deps.deliveries.claim(claim))) {
      return { outcome: "retry", reason: "another worker was faster", afterSeconds: 5 };
    }
    const prepared = await prepare(deps, job, subject, recipient, claim);
    if (prepared.next === "stop") return { outcome: "skipped", reason: prepared.reason };
    const { rendered } = prepared;
    const sent = await deps.sendMail({ deliveryId: id, to: recipient, rendered });
    if (sent.ok) {
      await settle(deps, claim, { state: "sent", ...sent.value });
      return { outcome: "done" };
    }
    const { kind } = sent.error;
    // Providers repeat the recipient in their words; the ledger is read by operators.
    const reason = withoutAddresses(sent.error.reason);
    switch (kind) {
      case "refused":
        await settle(deps, claim, { state: "refused", reason });
        return { outcome: "skipped", reason };
      case "try_later":
        await deps.deliveries.release(claim);
        return { outcome: "retry", reason, afterSeconds: 30 };
      case "unknown":
        return { outcome: "retry", reason, afterSeconds: leaseMinutes * 60 };
    }
  };
