import { type Browser, chromium } from "playwright-core";
import { testEnv } from "../env.ts";

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: testEnv.CHROMIUM_PATH,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // The shell would keep frames in the process of their page, which no browser of people does.
      "--site-per-process",
    ],
  });
