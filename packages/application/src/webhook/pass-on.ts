import type { JobOutcome, WebhookNewsJob } from "@waymark/contracts/job";
import type { PublishSendings, Webhooks } from "../ports/index.ts";

type Deps = {
  readonly webhooks: Pick<Webhooks, "ofOrganisation">;
  readonly publishSendings: PublishSendings;
};

/** One message for each webhook of the organisation that wants to hear of it. */
export const passNewsOn =
  (deps: Deps) =>
  async (job: WebhookNewsJob): Promise<JobOutcome> => {
    const webhooks = await deps.webhooks.ofOrganisation(job.organisationId);
    const listening = webhooks.filter(
      ({ status, topics }) =>
        status === "active" && (job.topic === "ping" || topics.includes(job.topic)),
    );
    if (listening.length === 0) return { outcome: "skipped", reason: "nobody wants to hear of it" };
    const published = await deps.publishSendings(
      listening.map(({ id }) => ({ ...job, webhookId: id })),
    );
    // Those that were published are not sent twice: each webhook's log knows what it had.
    return published.every(({ ok }) => ok)
      ? { outcome: "done" }
      : { outcome: "retry", reason: "no publication" };
  };
