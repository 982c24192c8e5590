import { LogLevel } from "@waymark/application/log";
import { readEnvironment } from "@waymark/application/system";
import * as z from "zod";

export const env = readEnvironment(
  z.object({
    LOG_LEVEL: LogLevel.default("info"),
    TABLE_NAME: z.string().min(1),
    /** By which figures are told apart. */
    STAGE: z.string().min(1).default("local"),
    /** What the CDN adds to a request that came through it; nothing does in the local cloud. */
    EDGE_SECRET: z.string().min(32).optional(),
    PUBLIC_ORIGIN: z.url().refine((url) => !url.endsWith("/"), { error: "ends with a slash" }),
    AUTH_SECRET: z.string().min(32),
    MAIL_FROM_ADDRESS: z.email(),
    MAIL_CONFIGURATION_SET: z.string().min(1),
  }),
  process.env,
);
