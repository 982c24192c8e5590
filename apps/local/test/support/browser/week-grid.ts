import type { Page } from "playwright-core";

/** A day (0 is Monday) and a minute of it. */
type WeekPoint = readonly [day: number, minute: number];
type Point = { readonly x: number; readonly y: number };

// The grid shows six in the morning to ten at night as long as nothing is open outside.
const shownFrom = 6 * 60;
const shownMinutes = 16 * 60;

const bring = (page: Page, [day]: WeekPoint): Promise<void> =>
  page
    .locator(`[data-track="${day}"]`)
    .evaluate((track) => track.scrollIntoView({ block: "center" }));

const pointOf = async (page: Page, [day, minute]: WeekPoint): Promise<Point> => {
  const box = await page.locator(`[data-track="${day}"]`).boundingBox();
  if (box === null) throw new Error("the day is not drawn");
  return {
    x: box.x + ((minute - shownFrom) / shownMinutes) * box.width,
    y: box.y + box.height / 2,
  };
};

/** Brings the place where a drag begins to the middle of the screen, then looks where both lie. */
const pointsOf = async (page: Page, from: WeekPoint, to: WeekPoint) => {
  await bring(page, from);
  return [await pointOf(page, from), await pointOf(page, to)] as const;
};

export const clickWeek = async (page: Page, place: WeekPoint): Promise<void> => {
  const [{ x, y }] = await pointsOf(page, place, place);
  await page.mouse.click(x, y);
};

/** Presses the mouse at one place of the week, goes to another, and lets go. */
export const dragMouse = async (page: Page, from: WeekPoint, to: WeekPoint): Promise<void> => {
  const [start, end] = await pointsOf(page, from, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
};

/** The same with one finger. */
export const dragFinger = async (page: Page, from: WeekPoint, to: WeekPoint): Promise<void> => {
  const [start, end] = await pointsOf(page, from, to);
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: readonly Point[]) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
  await touch("touchStart", start);
  await touch("touchMove", { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 });
  await touch("touchMove", end);
  await touch("touchEnd");
  await devtools.detach();
};
