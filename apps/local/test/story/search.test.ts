import { SavedAvailability } from "@waymark/contracts/availability";
import { SearchAnswer } from "@waymark/contracts/listing";
import { SavedSearchesAnswer } from "@waymark/contracts/saved-search";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterCode } from "../support/browser/enter-code.ts";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openTab } from "../support/browser/open-tab.ts";
import { tabTo } from "../support/browser/tab-to.ts";
import { type ApiClient, connectApi } from "../support/cloud/connect-api.ts";
import { connectTable } from "../support/cloud/connect-table.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { plantMentor } from "../support/cloud/plant-mentor.ts";
import { setHours } from "../support/cloud/set-hours.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { waitFor } from "../support/cloud/wait-for.ts";

const patienceMs = 120_000;

let cloud: OpenCloud;
let browser: Browser;
// 07:00 to 13:00 in Berlin are hours of Tokyo's evening, and in Honolulu of its night.
let berlin: Mentor;
let honolulu: Mentor;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud(), launchBrowser()]);
  berlin = await plant(1, "Europe/Berlin");
  honolulu = await plant(2, "Pacific/Honolulu");
  await untilFound(cloud, {}, [berlin.name, honolulu.name]);
}, patienceMs);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

type Mentor = { readonly name: string; readonly api: ApiClient };

const plant = async (number: number, timeZone: string): Promise<Mentor> => {
  const address = `mentor-${number}@mentors.example`;
  const db = connectTable(cloud.servers);
  const { person } = await plantMentor(db, number, address);
  db.client.destroy();
  const api = connectApi(cloud.origin, await signIn(cloud.origin, address));
  await setHours(api, timeZone, [{ title: "A session", durationMinutes: 30 }]);
  return { name: person.displayName, api };
};

const hour = (start: string, end: string) => [{ start, end }];
const evening = hour("18:00", "21:00");
const tokyoEvenings = {
  timeZone: "Asia/Tokyo",
  weeklyHours: { mon: evening, tue: evening, wed: evening, thu: evening, fri: evening },
};

/** Resolves when a search for time finds these mentors and no others. */
const untilFound = (
  { origin }: OpenCloud,
  slots: object,
  names: readonly string[],
): Promise<readonly string[]> =>
  waitFor(`a search that finds ${names.join(" and ") || "nobody"}`, async () => {
    const { hits } = await connectApi(origin).query("listing.search", { slots }, SearchAnswer);
    const found = hits.map(({ displayName }) => displayName).toSorted();
    return found.join() === names.toSorted().join() ? found : undefined;
  });

const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const open = (page: Page, wish: string) =>
  page.getByRole("button", { name: wish, exact: true }).click();

test(
  "somebody in Lisbon who will be in Tokyo finds who has time on their evenings there, signed out",
  async () => {
    const { page, problems, close } = await openTab(browser, cloud.origin);
    await page.goto("/");
    await heading(page, "2 mentors").waitFor();
    await open(page, "When I have time");
    await page.getByLabel("My time zone").selectOption("Asia/Tokyo");
    await page.getByRole("button", { name: /^Evenings/ }).click();
    await heading(page, "1 mentor").waitFor();
    expect(new URL(page.url()).search).toBe("?tz=Asia/Tokyo&hours=mon-fri.18:00-21:00");
    const card = page.getByRole("article");
    await card.getByText("Next free, UTC+9").waitFor();
    await card.getByText(/h .*a week in common/).waitFor();
    const times = card.getByRole("link", { name: `Book ${berlin.name}` });
    expect(await times.count()).toBe(3);
    for (const text of await times.allTextContents()) {
      expect(text).toMatch(/(?:Mon|Tue|Wed|Thu|Fri) \d+ \p{L}+(?:18|19|20):\d\d$/u);
    }
    expect(await inspectPage(page)).toEqual([]);

    await times.first().click();
    await page.getByRole("heading", { level: 1, name: /A session with/ }).waitFor();
    await page
      .getByText(/\(UTC\+9\)/)
      .first()
      .waitFor();
    await page.goBack();
    await card.getByRole("link", { name: berlin.name, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: berlin.name }).waitFor();

    await page.goto("/");
    await heading(page, "2 mentors").waitFor();
    await open(page, "When I have time");
    await page.getByText("Last time: Mon–Fri 18:00–21:00 in Tokyo").waitFor();
    await page.getByRole("button", { name: "Use it again" }).click();
    await heading(page, "1 mentor").waitFor();
    expect(problems).toEqual([]);
    await close();
  },
  patienceMs,
);

test(
  "a mentor who changes their hours goes from a search for time, and comes back to it",
  async () => {
    const { page, problems, close } = await openTab(browser, cloud.origin);
    // The last of it is nothing that the page knows.
    const address = "/?hours=mon-fri.18:00-21:00&tz=Asia/Tokyo&sort=price";
    await untilFound(cloud, { hours: tokyoEvenings }, [berlin.name]);
    await setHours(berlin.api, "Pacific/Honolulu", [{ title: "A session", durationMinutes: 30 }]);
    await untilFound(cloud, { hours: tokyoEvenings }, []);
    await page.goto(address);
    await page.getByText("Nobody fits all of this").waitFor();
    await page.getByText(/Without your hours there are/).waitFor();
    expect(await inspectPage(page)).toEqual([]);

    await setHours(honolulu.api, "Europe/Berlin", [{ title: "A session", durationMinutes: 30 }]);
    await untilFound(cloud, { hours: tokyoEvenings }, [honolulu.name]);
    await page.reload();
    await page.getByRole("link", { name: honolulu.name, exact: true }).waitFor();

    const pause = { accepting: false, baseVersion: 2 };
    await honolulu.api.mutate("availability.setAccepting", pause, SavedAvailability);
    await untilFound(cloud, { hours: tokyoEvenings }, []);
    expect(problems).toEqual([]);
    await close();
  },
  patienceMs,
);

test(
  "by the keyboard alone somebody says what they are like, and every card says what it shares",
  async () => {
    const { page, problems, close } = await openTab(browser, cloud.origin);
    await page.goto("/");
    await heading(page, "2 mentors").waitFor();
    await tabTo(page, page.getByRole("button", { name: "Like me or different" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByLabel("My languages", { exact: true }));
    await page.keyboard.type("English");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^English.*remove$/ }).waitFor();
    const slider = page.getByRole("slider", { name: "Who comes first" });
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift+Tab");
    await slider.and(page.locator(":focus")).waitFor();
    await page.keyboard.press("End");
    await page.getByText("Shares English with you").first().waitFor();
    expect(new URL(page.url()).search).toBe("?like=100");
    expect(await inspectPage(page)).toEqual([]);
    await tabTo(page, page.getByRole("button", { name: "Show mentors" }));
    await page.keyboard.press("Enter");
    await page.locator("#results:focus").waitFor();
    await page.reload();
    await page.getByText("Shares English with you").first().waitFor();
    expect(problems).toEqual([]);
    await close();
  },
  patienceMs,
);

test(
  "a search is not lost on the way through signing in, and is kept, renamed and removed",
  async () => {
    const address = "searcher@mentees.example";
    const api = await signUp(cloud.origin, address, "Noor Haddad");
    const { page, problems, close } = await openTab(browser, cloud.origin);
    await page.goto("/?q=lead&language=en&hours=sat.09:00-12:00&tz=Asia/Tokyo");
    await open(page, "Saved searches");
    await page.getByRole("link", { name: "Sign in to save it" }).click();
    await enterCode(page, cloud.origin, address);
    await page.getByLabel("Name of the present search").fill("Saturdays");
    expect(await inspectPage(page)).toEqual([]);
    await page.getByRole("button", { name: "Save search" }).click();
    await page.getByText("This search is saved as Saturdays").waitFor();
    const kept = () => api.query("savedSearch.list", {}, SavedSearchesAnswer);
    expect((await kept()).searches).toMatchObject([
      { name: "Saturdays", query: "q=lead&hours=sat.09:00-12:00&tz=Asia/Tokyo&language=en" },
    ]);

    await page.goto("/account");
    await page.getByRole("button", { name: "Rename Saturdays" }).click();
    await page.getByLabel("New name").fill("Weekends in Tokyo");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Weekends in Tokyo" }).click();
    await page.getByRole("button", { name: /^Sat 09:00–12:00 in Tokyo/ }).waitFor();
    await open(page, "Saved searches");
    await page.getByRole("button", { name: "Remove Weekends in Tokyo" }).click();
    await page.getByRole("button", { name: "Remove it" }).click();
    await page.getByText("You have saved no search yet.").waitFor();
    expect((await kept()).searches).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
  patienceMs,
);
