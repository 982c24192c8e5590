import { LogLevel } from "@waymark/application/log";
import { readEnvironment } from "@waymark/application/system";
import * as z from "zod";

export const env = readEnvironment(
  z.object({
    LOG_LEVEL: LogLevel.default("info"),
    TABLE_NAME: z.string().min(1),
    PUBLIC_ORIGIN: z.url().refine((url) => !url.endsWith("/"), { error: "ends with a slash" }),
    AUTH_SECRET: z.string().min(32),
    MAIL_FROM_ADDRESS: z.email(),
    MAIL_CONFIGURATION_SET: z.string().min(1),
  }),
  process.env,
);
