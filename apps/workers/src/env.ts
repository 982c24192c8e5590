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

const MailEnv = WorkerEnv.extend({
  MAIL_FROM_ADDRESS: z.email(),
  MAIL_CONFIGURATION_SET: z.string().min(1),
  /** What follows the `@` in the UIDs of calendar entries; must never change. */
  CALENDAR_DOMAIN: z.hostname(),
  PUBLIC_ORIGIN: address,
  LINK_SECRET: z.string().min(32),
});

export const readWorkerEnv = (): WorkerEnv => readEnvironment(WorkerEnv, process.env);

/** Only the mail worker gets to know the link secret. */
export const readMailEnv = (): z.infer<typeof MailEnv> => readEnvironment(MailEnv, process.env);
