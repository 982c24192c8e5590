import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { WebhookSendings } from "@waymark/application/ports";
import { addDays, toEpochSeconds } from "@waymark/domain/time";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readWebhookSending, webhookSendingSchema } from "./sending-item.ts";

const shownMax = 50;
const keptDays = 30;

// Every instant lies between these two.
const always = [
  { at: "0", eventId: "" },
  { at: "~", eventId: "" },
] as const;

export const makeWebhookSendings = (access: TableAccess): WebhookSendings => {
  const sendings = entityOf(webhookSendingSchema, access);
  return {
    get: (webhookId, at, eventId) =>
      readOne(access, sendings.get({ webhookId, at, eventId }), readWebhookSending),
    latest: async (webhookId) => {
      const answer = await access.documents.send(
        new QueryCommand({
          ...sendings.between("byWebhook", { webhookId }, ...always),
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: shownMax,
        }),
      );
      return (answer.Items ?? []).map(readWebhookSending);
    },
    put: (sending) => {
      const { webhookId, news, lastAt } = sending;
      const { at, eventId } = news;
      const ttl = toEpochSeconds(addDays(lastAt, keptDays));
      return writeOf(
        "webhookSending.put",
        { code: "webhook.changed_meanwhile" },
        { Put: sendings.put({ webhookId, at, eventId, ttl, body: sending }) },
      );
    },
  };
};
