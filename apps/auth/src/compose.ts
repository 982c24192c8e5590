import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { systemClock, systemIds } from "@waymark/application/system";
import { authStore, consumeLimit } from "@waymark/db/auth";
import { makeMembers, makeOrganisations } from "@waymark/db/organisation";
import { makeSuppressions } from "@waymark/db/suppression";
import { makeSesSender, sesClientOptions } from "@waymark/email/ses";
import { newPersonId } from "./account/new-person-id.ts";
import { sendCode } from "./code/send-code.ts";
import { createAuthApp } from "./create-auth-app.ts";
import { clientAddressOf } from "./edge/client-address.ts";
import { resolveTxt } from "node:dns/promises";
import { env } from "./env.ts";
import { log } from "./log.ts";

const access = {
  tableName: env.TABLE_NAME,
  documents: DynamoDBDocumentClient.from(new DynamoDBClient({})),
};

const sendMail = makeSesSender({
  client: new SESv2Client(sesClientOptions),
  fromAddress: env.MAIL_FROM_ADDRESS,
  configurationSet: env.MAIL_CONFIGURATION_SET,
});

/** Built once per start. Whoever calls `app.fetch` gives the event's `requestContext` as its `env`. */
export const app = createAuthApp({
  store: authStore(access),
  consumeLimit: consumeLimit(access),
  sendCode: sendCode({ sendMail, suppressions: makeSuppressions(access, systemIds) }),
  clock: systemClock,
  newPersonId,
  secret: env.AUTH_SECRET,
  publicOrigin: env.PUBLIC_ORIGIN,
  clientAddress: clientAddressOf(env.EDGE_SECRET),
  organisations: makeOrganisations(access),
  members: makeMembers(access),
  // Few sign-ins need what asks elsewhere.
  askOutside: async (request) => {
    const { askPublic } = await import("./organisation/ask-public.ts");
    return askPublic(request);
  },
  resolveTexts: async (name) =>
    (await resolveTxt(name).catch(() => [])).map((parts) => parts.join("")),
  log,
});
