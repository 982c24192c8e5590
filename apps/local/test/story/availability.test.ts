import { OwnAvailability } from "@waymark/contracts/availability";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openTab, type Tab } from "../support/browser/open-tab.ts";
import { tabTo } from "../support/browser/tab-to.ts";
import { clickWeek, dragFinger, dragMouse } from "../support/browser/week-grid.ts";
import { connectApi } from "../support/cloud/connect-api.ts";
import { connectTable } from "../support/cloud/connect-table.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { plantMentor } from "../support/cloud/plant-mentor.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { signUp } from "../support/cloud/sign-up.ts";

const patienceMs = 120_000;

let cloud: OpenCloud;
let browser: Browser;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud(), launchBrowser()]);
}, patienceMs);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

type Mentor = Tab & { readonly cookie: string; readonly stored: () => Promise<OwnAvailability> };

/** A mentor who has set no hours yet, on the page where they are set. */
const arrive = async (number: number): Promise<Mentor> => {
  const address = `mentor-${number}@mentors.example`;
  const db = connectTable(cloud.servers);
  await plantMentor(db, number, address);
  db.client.destroy();
  const cookie = await signIn(cloud.origin, address);
  const api = connectApi(cloud.origin, cookie);
  const tab = await openTab(browser, cloud.origin, { cookie });
  await tab.page.goto("/availability");
  await tab.page.getByText("You cannot be booked yet").waitFor();
  return { ...tab, cookie, stored: () => api.query("availability.get", {}, OwnAvailability) };
};

const save = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Save/ }).click();
  await page.getByText("Saved. This is what people see now.").waitFor();
};

const weekOf = async (mentor: Mentor) =>
  (await mentor.stored()).availability?.schedule.weeklyHours ?? {};

const hours = (start: string, end: string) => [{ start, end }];

test(
  "a mentor sets a week by mouse, sees it as a mentee in Tokyo does, and pauses",
  async () => {
    const mentor = await arrive(1);
    const { page } = mentor;
    await dragMouse(page, [0, 17 * 60 + 2], [4, 20 * 60 - 2]);
    await dragMouse(page, [2, 20 * 60], [2, 21 * 60]);
    await dragMouse(page, [1, 18 * 60], [1, 9 * 60]);
    await clickWeek(page, [4, 18 * 60]);
    await page.getByRole("button", { name: /Saturday morning/ }).click();
    await page.getByRole("button", { name: "Copy Saturday to other days" }).click();
    await page.getByRole("checkbox", { name: "Sunday" }).check();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByText("19 h a week").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("16 h a week").waitFor();
    await page.getByLabel("Notice I need").selectOption("1 week");
    await save(page);
    expect(await weekOf(mentor)).toEqual({
      mon: hours("17:00", "20:00"),
      tue: hours("08:00", "11:00"),
      wed: hours("17:00", "21:00"),
      thu: hours("17:00", "20:00"),
      fri: [],
      sat: hours("09:00", "12:00"),
      sun: [],
    });

    await page.getByRole("heading", { name: "As a mentee in Tokyo sees it" }).waitFor();
    await page.getByText(/^\d+ starts/).waitFor();
    await page.getByText("you 17:00").first().waitFor();
    await page
      .getByRole("button", { name: /not offered: why/ })
      .first()
      .click();
    await page.getByText(/is not offered\. It is too soon for the notice you need/).waitFor();
    expect(await inspectPage(page)).toEqual([]);

    await page.getByRole("switch", { name: "You can be booked" }).click();
    await page.getByRole("switch", { name: "You are paused" }).waitFor();
    await page.getByText("Nothing would be offered").waitFor();
    expect((await mentor.stored()).availability?.schedule).toMatchObject({
      accepting: false,
      version: 2,
    });
    expect(mentor.problems).toEqual([]);
    await mentor.close();
  },
  patienceMs,
);

test(
  "a mentor sets a week by the keyboard alone",
  async () => {
    const mentor = await arrive(2);
    const { page } = mentor;
    const press = async (key: string, times = 1): Promise<void> => {
      for (let done = 0; done < times; done += 1) await page.keyboard.press(key);
    };
    const type = async (label: string, text: string): Promise<void> => {
      await tabTo(page, page.getByLabel(label));
      await page.keyboard.type(text);
    };
    await tabTo(page, page.getByRole("option", { name: "09:00" }).first());
    await press("PageDown", 8);
    await press("Shift+ArrowDown", 4);
    await press("Shift+PageDown", 3);
    await press("Enter");
    await page.getByText("Monday to Friday, 17:00 to 20:00: open").waitFor();
    await press("Home");
    await press("Shift+End");
    await press("Delete");
    await page.getByText("Friday, 06:00 to 22:00: closed").waitFor();
    await tabTo(page, page.getByRole("button", { name: "Add hours, Saturday" }));
    await press("Enter");
    // The letters are for a browser that counts to twelve; one that counts to 24 passes them over.
    await press("Shift+Tab", 9);
    await type("Saturday, hours 1, from", "0900AM");
    await type("Saturday, hours 1, until", "1230PM");
    await tabTo(page, page.getByRole("button", { name: /^Save/ }));
    await press("Enter");
    await page.getByText("Saved. This is what people see now.").waitFor();
    const evening = hours("17:00", "20:00");
    expect(await weekOf(mentor)).toEqual({
      mon: evening,
      tue: evening,
      wed: evening,
      thu: evening,
      fri: [],
      sat: hours("09:00", "12:30"),
      sun: [],
    });
    await page.getByText("you 17:00").first().waitFor();

    await page.reload();
    await tabTo(page, page.getByRole("switch"));
    await press("Space");
    await page.getByRole("switch", { name: "You are paused" }).waitFor();
    expect((await mentor.stored()).availability?.schedule.accepting).toBe(false);
    expect(mentor.problems).toEqual([]);
    await mentor.close();
  },
  patienceMs,
);

test(
  "a mentor sets hours with a finger on a small screen",
  async () => {
    const mentor = await arrive(3);
    const { page } = mentor;
    await page.setViewportSize({ width: 360, height: 740 });
    await dragFinger(page, [0, 9 * 60 + 5], [0, 11 * 60 - 5]);
    await page.getByText("2 h a week").waitFor();
    await dragFinger(page, [0, 11 * 60], [0, 14 * 60]);
    await page.getByText("5 h a week").waitFor();
    await save(page);
    expect((await weekOf(mentor)).mon).toEqual(hours("09:00", "14:00"));
    expect(mentor.problems).toEqual([]);
    await mentor.close();
  },
  patienceMs,
);

test(
  "of two windows that save at once, a person decides whose hours stay",
  async () => {
    const mentor = await arrive(4);
    const other = await openTab(browser, cloud.origin, { cookie: mentor.cookie });
    await other.page.goto("/availability");
    await other.page.getByRole("button", { name: /Weekday mornings/ }).click();
    await save(other.page);
    await other.page.getByRole("button", { name: /Lunch hours/ }).click();

    await mentor.page.getByRole("button", { name: /Saturday morning/ }).click();
    await mentor.page.getByRole("button", { name: /^Save/ }).click();
    await mentor.page.getByRole("heading", { name: /changed somewhere else/ }).waitFor();
    expect(await inspectPage(mentor.page)).toEqual([]);
    await mentor.page.getByRole("button", { name: "Save mine over it" }).click();
    await mentor.page.getByText("Saved. This is what people see now.").waitFor();
    expect(await weekOf(mentor)).toMatchObject({ mon: [], sat: hours("09:00", "12:00") });

    await other.page.getByRole("link", { name: "Introductions" }).click();
    await other.page.getByRole("button", { name: "Stay here" }).click();
    await other.page.getByRole("button", { name: /^Save/ }).click();
    await other.page.getByRole("button", { name: "Load the other one" }).click();
    await other.page.getByText("3 h a week").waitFor();
    await other.page.getByRole("link", { name: "Introductions" }).click();
    await other.page.getByRole("heading", { level: 1, name: "Introductions" }).waitFor();
    await mentor.close();
    await other.close();
  },
  patienceMs,
);

test(
  "a mentor names a delegate, takes links, and hears why a calendar elsewhere cannot be read",
  async () => {
    const mentor = await arrive(5);
    const { page } = mentor;
    const address = "assistant@helpers.example";
    await signUp(cloud.origin, address, "Assistant Adeyemi");
    await page.getByRole("link", { name: "Calendars and delegates" }).click();
    await page.getByLabel("Their e-mail address").fill("nobody@helpers.example");
    await page.getByRole("button", { name: "Add person" }).click();
    await page.getByText("Nobody is registered with this address.").waitFor();
    await page.getByLabel("Their e-mail address").fill(address);
    await page.getByRole("button", { name: "Add person" }).click();
    await page.getByRole("heading", { name: "Assistant Adeyemi" }).waitFor();

    await page.getByRole("button", { name: "Make my links" }).click();
    const link = await page.getByLabel("Private calendar").inputValue();
    const calendar = await fetch(link);
    expect([calendar.status, await calendar.text()]).toEqual([
      200,
      expect.stringContaining("BEGIN:VCALENDAR"),
    ]);

    const nowhere = `${cloud.servers.sqs}/private.ics`;
    await page.getByLabel("Secret address of a calendar").fill(nowhere);
    await page.getByLabel("What you call it").fill("Work");
    await page.getByRole("button", { name: "Add calendar" }).click();
    await page.getByText("Being read").waitFor();
    await moveClock(cloud.origin, 2);
    await page.getByText("The address leads to a place that is not public.").waitFor();
    expect(await inspectPage(page)).toEqual([]);
    // Refusals answer with a status of their own, which the browser reports by itself.
    expect(mentor.problems.filter((problem) => !problem.includes("404"))).toEqual([]);
    await mentor.close();
  },
  patienceMs,
);
