import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../src/tokens.css", import.meta.url), "utf8");

const colours = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, role = "", light = "", dark = ""]) => [role, { light, dark }] as const,
  ),
);

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (front: string, ground: string, mode: "light" | "dark"): number => {
  const [one, other] = [front, ground].map((role) => {
    const colour = colours.get(role);
    if (colour === undefined) throw new Error(`no colour role ${role}`);
    return luminance(colour[mode]);
  });
  const [high = 0, low = 0] = [one ?? 0, other ?? 0].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const on = (ground: string, ...fronts: readonly string[]) =>
  fronts.map((front) => ({ front, ground }));

const grounds = ["paper", "surface", "sunken"];
const tones = ["moss", "ochre", "brick"];
const textPairs = [
  ...grounds.flatMap((ground) => on(ground, "ink", "ink-soft", "blaze")),
  ...["paper", "surface"].flatMap((ground) => on(ground, ...tones)),
  ...tones.flatMap((tone) => on(`${tone}-wash`, tone, "ink")),
  ...on("blaze", "on-blaze"),
  ...on("blaze-strong", "on-blaze"),
  ...on("blaze-wash", "blaze-strong", "ink", "ink-soft"),
];
const shapePairs = grounds.flatMap((ground) => on(ground, "edge", "focus"));

for (const mode of ["light", "dark"] as const) {
  test.each(textPairs)(
    `text in $front on $ground can be read in the ${mode} theme (4.5 : 1)`,
    ({ front, ground }) => {
      expect(contrast(front, ground, mode)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(shapePairs)(
    `$front can be told from $ground in the ${mode} theme (3 : 1)`,
    ({ front, ground }) => {
      expect(contrast(front, ground, mode)).toBeGreaterThanOrEqual(3);
    },
  );
}
