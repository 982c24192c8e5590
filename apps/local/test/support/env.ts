import * as z from "zod";

const TestEnv = z.object({
  CHROMIUM_PATH: z.string().min(1).default("/usr/bin/chromium"),
  /** `every` runs all kill points; otherwise some, evenly spread. */
  KILL_POINTS: z.enum(["sample", "every"]).default("sample"),
  /** Which links of mails a browser opens: all, or of each kind of page the first and last. */
  SCANNED_LINKS: z.enum(["sample", "every"]).default("sample"),
  /** A folder; with it every page that a story inspects is kept there as a picture. */
  PICTURES_FOLDER: z.string().min(1).optional(),
});

export const testEnv = TestEnv.parse(process.env);
