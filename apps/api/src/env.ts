import { LogLevel } from "@waymark/application/log";
import { readEnvironment } from "@waymark/application/system";
import * as z from "zod";

export const env = readEnvironment(
  z.object({
    LOG_LEVEL: LogLevel.default("info"),
    TABLE_NAME: z.string().min(1),
    /** By which figures are told apart. */
    STAGE: z.string().min(1).default("local"),
    /** Where the search index lies. */
    SEARCH_BUCKET: z.string().min(3),
    /** Set in the local cloud only. */
    AWS_ENDPOINT_URL_S3: z.url().optional(),
    PUBLIC_ORIGIN: z.url().refine((url) => !url.endsWith("/"), { error: "ends with a slash" }),
    AUTH_SECRET: z.string().min(32),
    LINK_SECRET: z.string().min(32),
    /** The organiser of calendar entries, as in the mails. */
    MAIL_FROM_ADDRESS: z.email(),
    /** What follows the `@` in the UIDs of calendar entries; must never change. */
    CALENDAR_DOMAIN: z.hostname(),
  }),
  process.env,
);
