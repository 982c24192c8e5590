import type { Browser, Page } from "playwright-core";

export type Tab = {
  readonly page: Page;
  /** What the console said that it should not, breaches of the content security policy among it. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
};

type Settings = {
  readonly timezoneId?: string;
  /** As `Cookie:` carries it; left out: nobody is signed in. */
  readonly cookie?: string;
};

/** A browser profile of its own, with one tab. */
export const openTab = async (
  browser: Browser,
  origin: string,
  { timezoneId = "Europe/Lisbon", cookie = "" }: Settings = {},
): Promise<Tab> => {
  const context = await browser.newContext({
    baseURL: origin,
    timezoneId,
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  const cookies = cookie.split("; ").filter((pair) => pair !== "");
  await context.addCookies(
    cookies.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return { name, value: value.join("="), url: origin };
    }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      problems.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  return { page, problems, close: () => context.close() };
};
