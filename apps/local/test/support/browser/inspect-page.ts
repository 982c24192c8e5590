import { source as axe } from "axe-core";
import type { Page } from "playwright-core";
import * as z from "zod";
import { testEnv } from "../env.ts";

const Report = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullish(),
      help: z.string(),
      nodes: z.array(
        z.object({ target: z.array(z.unknown()), failureSummary: z.string().optional() }),
      ),
    }),
  ),
});

// Colours do not depend on the width, nor the layout on the colours: two views show all four sides.
const views = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 360 },
] as const;
// Colours that are on their way from light to dark are neither.
const settleColours =
  "Promise.allSettled(document.getAnimations().map((animation) => animation.finished))";
/** For people to look at; these views are no part of what is asserted. */
const pictured = [
  ["light", 360],
  ["light", 768],
  ["light", 1280],
  ["dark", 360],
  ["dark", 1280],
] as const;
let pictures = 0;

const takePictures = async (page: Page, folder: string): Promise<void> => {
  pictures += 1;
  const place = new URL(page.url()).pathname.replaceAll(/[^a-z-]+/g, "_").slice(0, 60);
  for (const [colorScheme, width] of pictured) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(settleColours);
    const name = `${String(pictures).padStart(2, "0")}${place}-${width}-${colorScheme}.png`;
    await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
  }
};

const harmful: readonly string[] = ["serious", "critical"];

/**
 * Looks at the page as it stands, light and wide, dark and narrow.
 *
 * @returns what keeps somebody from using it: axe's serious and critical violations, and sideways
 *   scrolling at 360 px (WCAG 2.2, 1.4.10)
 */
export const inspectPage = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  if (testEnv.PICTURES_FOLDER !== undefined) await takePictures(page, testEnv.PICTURES_FOLDER);
  await page.evaluate(axe);
  for (const { colorScheme, width } of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(settleColours);
    const where = `${page.url()} ${colorScheme} ${width}`;
    const report: unknown = await page.evaluate(
      "axe.run(document, { resultTypes: ['violations'] })",
    );
    for (const { id, impact, help, nodes } of Report.parse(report).violations) {
      if (!harmful.includes(impact ?? "")) continue;
      const places = nodes.map(
        ({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`,
      );
      found.push(`${where}: ${id}, ${help}\n${places.join("\n")}`);
    }
    const scrolls = await page.evaluate(
      "document.documentElement.scrollWidth > document.documentElement.clientWidth",
    );
    if (scrolls === true) found.push(`${where}: scrolls sideways`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
};
