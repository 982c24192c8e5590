import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { dark, light } from "./palette.ts";

const tokens = await readFile(new URL("../../../../ui/src/tokens.css", import.meta.url), "utf8");

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, 1.4.3 */
const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

test.for([
  ["paper", light.paper, dark.paper],
  ["surface", light.surface, dark.surface],
  ["ink", light.ink, dark.ink],
  ["ink-soft", light.inkSoft, dark.inkSoft],
  ["line", light.line, dark.line],
  ["blaze", light.blaze, dark.blaze],
  ["on-blaze", light.onBlaze, dark.onBlaze],
] as const)("%s is the same colour in mails as on the pages", ([role, day, night]) => {
  expect(tokens).toContain(`--color-${role}: light-dark(${day}, ${night});`);
});

test.for([
  ["light", light],
  ["dark", dark],
] as const)("all text in %s mails has a contrast of 4.5 or more", ([, palette]) => {
  const { paper, surface, wash, ink, inkSoft, blaze, onBlaze } = palette;
  const contrasts = [
    ...[paper, surface, wash].flatMap((ground) => [
      contrast(ink, ground),
      contrast(inkSoft, ground),
      contrast(blaze, ground),
    ]),
    contrast(onBlaze, blaze),
  ];
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
});
