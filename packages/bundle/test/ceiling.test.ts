import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ceilingOf, exceptionalBundles, loadedKilobytes } from "@waymark/bundle/ceiling";
import { expect, test } from "vitest";

const apps = join(import.meta.dirname, "../../../apps");

const bundles = [
  "api/dist/handler.mjs",
  "auth/dist/handler.mjs",
  ...readdirSync(join(apps, "workers/dist"))
    .filter((file) => file.endsWith(".mjs"))
    .map((file) => `workers/dist/${file}`),
];

test.each(bundles)("%s loads no more than it may", (bundle) => {
  expect(loadedKilobytes(join(apps, bundle))).toBeLessThanOrEqual(ceilingOf(bundle).kilobytes);
});

test("every exception is of a function that there is", () => {
  expect(exceptionalBundles.filter((bundle) => !bundles.includes(bundle))).toEqual([]);
});
