import type { Webhooks } from "@waymark/application/ports";
import type { Webhook } from "@waymark/domain/webhook";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readWebhook, webhookSchema } from "./item.ts";

const changedMeanwhile = { code: "webhook.changed_meanwhile" } as const;

// Every webhook's id lies between these two.
const allWebhooks = [{ id: "whk_" }, { id: "whk_~" }] as const;

const attributesOf = (webhook: Webhook) => ({
  organisationId: webhook.organisationId,
  id: webhook.id,
  revision: webhook.revision,
  body: webhook,
});

export const makeWebhooks = (access: TableAccess): Webhooks => {
  const webhooks = entityOf(webhookSchema, access);
  return {
    get: (organisationId, id) => readOne(access, webhooks.get({ organisationId, id }), readWebhook),
    ofOrganisation: (organisationId) =>
      readAllOf(
        access,
        webhooks.between("byOrganisation", { organisationId }, ...allWebhooks),
        readWebhook,
      ),
    insert: (webhook) =>
      writeOf("webhook.insert", changedMeanwhile, { Put: webhooks.create(attributesOf(webhook)) }),
    replace: (webhook) =>
      writeOf("webhook.replace", changedMeanwhile, {
        Put: webhooks.put(attributesOf(webhook), ({ eq }) => eq("revision", webhook.revision - 1)),
      }),
    remove: ({ organisationId, id, revision }) =>
      writeOf("webhook.remove", changedMeanwhile, {
        Delete: webhooks.delete({ organisationId, id }, ({ eq }) => eq("revision", revision)),
      }),
  };
};
