import type { JobOutcome, MailJob } from "@waymark/contracts/job";
import { decideClaim, type Delivery, leaseMinutes } from "@waymark/domain/delivery";
import { addMinutes, type Instant, msBetween } from "@waymark/domain/time";
import { areApart } from "../apart/index.ts";
import { withoutAddresses } from "../log/index.ts";
import type { RenderedMail } from "../ports/index.ts";
import { deliveryIdOf } from "./delivery-id.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { tellsOfAnEnd } from "./endings.ts";
import { isReminder } from "./reminders.ts";

/** What it takes to send a mail that is drafted. */
export type SendingDeps = Pick<
  DeliveryDeps,
  "blocks" | "clock" | "deliveries" | "ids" | "renderMail" | "sendMail" | "suppressions"
>;

const secondsUntil = (now: Instant, then: Instant): number =>
  Math.max(1, Math.ceil(msBetween(now, then) / 1000));

/** Why this mail should not go out any more, or null when it should. */
const whyNot = async (
  deps: SendingDeps,
  { template }: MailJob,
  { outdated, recipient, other }: Draft,
): Promise<{ state: "skipped" | "suppressed"; reason: string } | null> => {
  if (outdated !== null) return { state: "skipped", reason: outdated };
  const pair = recipient.id !== null && other !== null ? ([recipient.id, other] as const) : null;
  if (pair !== null && !tellsOfAnEnd(template) && (await areApart(deps, ...pair))) {
    return { state: "skipped", reason: "the two are kept apart" };
  }
  if (isReminder(template) && !recipient.wantsReminders) {
    return { state: "skipped", reason: "reminders are unsubscribed" };
  }
  if (await deps.suppressions.has(recipient.emailAddress)) {
    return { state: "suppressed", reason: "earlier mail to this address bounced or was unwanted" };
  }
  return null;
};

const settle = async (
  deps: SendingDeps,
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
  deps: SendingDeps,
  job: MailJob,
  draft: Draft,
  claim: Delivery,
): Promise<Prepared> => {
  try {
    const obstacle = await whyNot(deps, job, draft);
    if (obstacle !== null) {
      await settle(deps, claim, obstacle);
      return { next: "stop", reason: obstacle.reason };
    }
    return { next: "send", rendered: deps.renderMail(draft.content(claim.claimedAt)) };
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
export const sendDraft =
  (deps: SendingDeps) =>
  async (job: MailJob, draft: Draft): Promise<JobOutcome> => {
    const { about, recipient, hiddenFrom, occasion = job.eventId } = draft;
    const { template } = job;
    const id = deliveryIdOf(deps.ids, { template, eventId: occasion }, recipient.id);
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
      about,
      ...(recipient.id !== null && { personId: recipient.id }),
      template: job.template,
      ...(hiddenFrom !== undefined && { hiddenFrom }),
      state: "claimed",
      attempt: decision.attempt,
      claimedAt: now,
      leaseUntil: addMinutes(now, leaseMinutes),
      updatedAt: now,
    };
    if (!(await deps.deliveries.claim(claim))) {
      return { outcome: "retry", reason: "another worker was faster", afterSeconds: 5 };
    }
    const prepared = await prepare(deps, job, draft, claim);
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
