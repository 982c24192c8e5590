import { WebhookCreated } from "@waymark/contracts/webhook";
import type { OrganisationId } from "@waymark/domain/id";
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { ApiClient } from "../cloud/connect-api.ts";

/**
 * Connects a program that no name server knows.
 *
 * @returns what sends it a test, which it does not take: days after the first one it is switched off
 */
export const connectDeafWebhook = async (
  owner: ApiClient,
  organisationId: OrganisationId,
): Promise<() => Promise<void>> => {
  const { webhookId } = await owner.mutate(
    "webhook.create",
    {
      requestKey: randomUUID(),
      organisationId,
      kind: "program",
      name: "Payroll",
      url: "https://payroll.harbour.example/hooks",
      // Nothing of that kind happens, so that no message waits hours for another try.
      topics: ["member.joined"],
    },
    WebhookCreated,
  );
  return async () => {
    await owner.mutate("webhook.ping", { organisationId, webhookId }, z.unknown());
  };
};
