import { LogLevel } from "@waymark/application/log";
import { readEnvironment } from "@waymark/application/system";
import * as z from "zod";

const address = z.url().refine((url) => !url.endsWith("/"), { error: "ends with a slash" });

const WorkerEnv = z.object({
  LOG_LEVEL: LogLevel.default("info"),
  TABLE_NAME: z.string().min(1),
  /** Part of every queue's name. */
  STAGE: z.string().regex(/^[a-z0-9-]{1,30}$/),
  /** `https://sqs.<region>.amazonaws.com/<account>`. */
  QUEUE_BASE_URL: address,
});
export type WorkerEnv = z.infer<typeof WorkerEnv>;

const SearchEnv = z.object({
  /** Where the search index lies. */
  SEARCH_BUCKET: z.string().min(3),
  /** Set in the local cloud only. */
  AWS_ENDPOINT_URL_S3: z.url().optional(),
});

const IndexerEnv = WorkerEnv.extend(SearchEnv.shape);
export type IndexerEnv = z.infer<typeof IndexerEnv>;

/** What sending takes; only who writes mails gets to know the link secret. */
const InvitationEnv = WorkerEnv.extend({
  MAIL_FROM_ADDRESS: z.email(),
  MAIL_CONFIGURATION_SET: z.string().min(1),
  /** What follows the `@` in the UIDs of calendar entries; must never change. */
  CALENDAR_DOMAIN: z.hostname(),
  PUBLIC_ORIGIN: address,
  LINK_SECRET: z.string().min(32),
});

const MailEnv = InvitationEnv.extend(SearchEnv.shape);

const WebhookEnv = WorkerEnv.extend({ PUBLIC_ORIGIN: address });

export const readWebhookEnv = (): z.infer<typeof WebhookEnv> =>
  readEnvironment(WebhookEnv, process.env);

export const readWorkerEnv = (): WorkerEnv => readEnvironment(WorkerEnv, process.env);

export const readIndexerEnv = (): IndexerEnv => readEnvironment(IndexerEnv, process.env);

export const readInvitationEnv = (): z.infer<typeof InvitationEnv> =>
  readEnvironment(InvitationEnv, process.env);

export const readMailEnv = (): z.infer<typeof MailEnv> => readEnvironment(MailEnv, process.env);
