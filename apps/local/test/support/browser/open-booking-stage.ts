import { BookingList } from "@waymark/contracts/booking";
import { demoMentor } from "@waymark/testing/world";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { type ApiClient, connectApi } from "../cloud/connect-api.ts";
import { moveClock } from "../cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../cloud/open-cloud.ts";
import { setHours } from "../cloud/set-hours.ts";
import { signIn } from "../cloud/sign-in.ts";
import { signUp } from "../cloud/sign-up.ts";
import { inspectPage } from "./inspect-page.ts";
import { launchBrowser } from "./launch-browser.ts";
import { nextClockChange, spokenTime } from "./next-clock-change.ts";
import { openTab, type Tab } from "./open-tab.ts";

const { listing, person: mentor } = demoMentor;

/** The mentees' zone; the demo mentor lives far from it. */
export const zone = "Europe/Lisbon";
const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
// Everything happens four days before the mentee's clocks are set, whatever today is.
const changeMs = nextClockChange(Date.now(), zone);
export const nowMs = changeMs - 4 * dayMs;
export const dateOf = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 10);

/** The picker, on the day on which the clocks are set. */
export const pickerAtChange = `/mentors/${listing.slug}/book?date=${dateOf(changeMs)}`;

/** An evening of the mentee's is a morning of the mentor's, all year. */
export const evening = (days: number): number => changeMs + days * dayMs + 20 * hourMs;

export const timeButton = (page: Page, epochMs: number) =>
  page.getByRole("button", { name: spokenTime(epochMs, zone) });

export const ahead = async (api: ApiClient) =>
  (await api.query("booking.list", { when: "upcoming" }, BookingList)).bookings;

export const startsOf = async (api: ApiClient) =>
  (await ahead(api)).map(({ start }) => Date.parse(start));

export const expectSound = async ({ page, problems }: Tab): Promise<void> => {
  expect(await inspectPage(page)).toEqual([]);
  expect(problems).toEqual([]);
};

type Mentee = ApiClient & { readonly tab: Tab; readonly page: Page; readonly address: string };

export type BookingStage = {
  readonly cloud: OpenCloud;
  readonly browser: Browser;
  /** A new mentee with a browser that shows the cloud's time, in which they are signed in. */
  readonly admit: (name: string) => Promise<Mentee>;
  readonly close: () => Promise<void>;
};

/** The whole product with a mentor who offers a session, one on request and a group of two. */
export const openBookingStage = async (): Promise<BookingStage> => {
  const [cloud, browser] = await Promise.all([openCloud({ world: "small" }), launchBrowser()]);
  const { origin } = cloud;
  await moveClock(origin, Math.round((nowMs - Date.now()) / minuteMs));
  const desk = connectApi(origin, await signIn(origin, mentor.emailAddress));
  await setHours(desk, mentor.timeZone, [
    { title: "Working session" },
    { title: "On request", approval: "mentor" },
    { title: "Open round", kind: "group", seats: 2 },
  ]);
  return {
    cloud,
    browser,
    admit: async (name) => {
      const address = `${name.toLowerCase()}@mentees.example`;
      const mentee = await signUp(origin, address, name);
      const tab = await openTab(browser, origin, { timezoneId: zone, cookie: mentee.cookie });
      await tab.page.clock.setSystemTime(nowMs);
      return { ...mentee, tab, page: tab.page, address };
    },
    close: async () => {
      await browser.close();
      await cloud.close();
    },
  };
};
