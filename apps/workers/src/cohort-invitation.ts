import { SESv2Client } from "@aws-sdk/client-sesv2";
import { inviteBatch } from "@waymark/application/cohort";
import { meterMails } from "@waymark/application/metric";
import { systemClock, systemIds } from "@waymark/application/system";
import { renderCalendarFile } from "@waymark/calendar/file";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { makeSesSender, sesClientOptions } from "@waymark/email/ses";
import { renderMail } from "@waymark/email/template";
import { consume } from "@waymark/messaging/consumer";
import { connectDb, connectQueues } from "./connect.ts";
import { readInvitationEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readInvitationEnv();
const log = logOf(env);
const db = connectDb(env);

const invite = inviteBatch({
  ...db,
  deliveries: meterMails(log, db.deliveries),
  clock: systemClock,
  ids: systemIds,
  renderMail: renderMail({
    emailAddress: env.MAIL_FROM_ADDRESS,
    calendarDomain: env.CALENDAR_DOMAIN,
    zones: createZones(intlOffsetAt()),
    renderCalendarFile,
  }),
  sendMail: makeSesSender({
    client: new SESv2Client(sesClientOptions),
    fromAddress: env.MAIL_FROM_ADDRESS,
    configurationSet: env.MAIL_CONFIGURATION_SET,
  }),
  origin: env.PUBLIC_ORIGIN,
  linkSecret: env.LINK_SECRET,
});

export const handler = consume(
  { queues: connectQueues(env), clock: systemClock, log },
  "cohort-invitation",
  invite,
);
