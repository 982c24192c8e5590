import { existsSync } from "node:fs";
import * as z from "zod";

/** The shell has no window, and takes less than half of the processor's time for a page. */
const browsers = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

const TestEnv = z.object({
  CHROMIUM_PATH: z
    .string()
    .min(1)
    .default(browsers.find((path) => existsSync(path)) ?? "/usr/bin/chromium"),
  /** `every` runs all kill points; otherwise some, evenly spread. */
  KILL_POINTS: z.enum(["sample", "every"]).default("sample"),
  /** Which links of mails a browser opens: all, or of each kind of page the newest one. */
  SCANNED_LINKS: z.enum(["sample", "every"]).default("sample"),
  /** A folder; with it every page that a story inspects is kept there as a picture. */
  PICTURES_FOLDER: z.string().min(1).optional(),
});

export const testEnv = TestEnv.parse(process.env);
