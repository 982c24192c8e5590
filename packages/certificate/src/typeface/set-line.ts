import type { Font, GlyphRun } from "fontkit";
import { familiesFor, type Family, isRightToLeft } from "./families.ts";
import type { Fonts } from "./read-fonts.ts";

/** One sign, drawn: an outline in SVG's words, y upwards, at its place in units of the text size. */
export type Drawn = {
  readonly outline: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
};

/** A line of text as outlines, from x = 0; the size is 1. */
export type SetLine = { readonly drawn: readonly Drawn[]; readonly width: number };

type Run = { readonly font: Font; readonly family: Family; readonly text: string };

const find = async (
  fonts: Fonts,
  families: readonly Family[],
  codePoint: number,
): Promise<Omit<Run, "text"> | null> => {
  for (const family of families) {
    const font = await fonts.fontFor(family, codePoint);
    if (font !== null) return { font, family };
  }
  return null;
};

const neutral = /[\p{P}\p{Z}\p{M}\p{Cf}]/u;

/** Stretches that one font can write; what has no script of its own goes with what stands before it. */
const runsOf = async (fonts: Fonts, text: string): Promise<readonly Run[]> => {
  const families = familiesFor(text);
  const runs: Run[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const stays = last?.font.hasGlyphForCodePoint(codePoint) === true && neutral.test(character);
    const found = stays ? last : await find(fonts, families, codePoint);
    // What no typeface has is left out rather than shown as an empty box.
    if (found === null) continue;
    if (last?.font === found.font) runs[runs.length - 1] = { ...last, text: last.text + character };
    else runs.push({ font: found.font, family: found.family, text: character });
  }
  return runs;
};

const withoutAnchors = { abvm: false, blwm: false, mark: false, mkmk: false } as const;

/**
 * fontkit 2.0.4 throws on marks whose base has no anchor, as in a Gurmukhi conjunct. A mark then
 * stands where its own outline puts it, which is a hair off and readable.
 */
const shape = (font: Font, text: string): GlyphRun => {
  try {
    return font.layout(text);
  } catch {
    return font.layout(text, withoutAnchors);
  }
};

/**
 * Sets one line in a weight between 100 and 900, with the joining and stacking that scripts ask for.
 * Outlines and not fonts go into the file, as no reader needs more of a typeface than these signs.
 */
export const setLine =
  (fonts: Fonts) =>
  async (text: string, weight: number): Promise<SetLine> => {
    const runs = await runsOf(fonts, text);
    const [first] = runs;
    const isReversed = first !== undefined && isRightToLeft(first.family);
    const drawn: Drawn[] = [];
    let x = 0;
    for (const run of isReversed ? runs.toReversed() : runs) {
      const font = run.font.getVariation({ wght: weight });
      const scale = 1 / font.unitsPerEm;
      const { glyphs, positions } = shape(font, run.text);
      for (const [at, glyph] of glyphs.entries()) {
        const position = positions[at];
        if (position === undefined) continue;
        const outline = glyph.path.toSVG();
        if (outline !== "") {
          const left = x + position.xOffset * scale;
          drawn.push({ outline, x: left, y: position.yOffset * scale, scale });
        }
        x += position.xAdvance * scale;
      }
    }
    return { drawn, width: x };
  };
