import { readFile } from "node:fs/promises";
import { create, type Font } from "fontkit";
import decompress from "woff2-encoder/decompress";
import * as z from "zod";
import type { Family } from "./families.ts";

/** The folder of a family's files, with a slash at the end; see {@link families}. */
export type FolderOf = (family: Family) => URL;

const Ranges = z.record(z.string(), z.string());

type Slice = { readonly name: string; readonly ranges: readonly (readonly [number, number])[] };

/** `U+4E00-4E0A,U+5B57` as pairs of first and last. */
const parseRanges = (text: string): Slice["ranges"] =>
  text.split(",").map((range) => {
    const [first = "", last = first] = range.replace("U+", "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

const readSlices = async (folder: URL): Promise<readonly Slice[]> => {
  const listed: unknown = JSON.parse(await readFile(new URL("unicode.json", folder), "utf8"));
  return Object.entries(Ranges.parse(listed)).map(([name, ranges]) => ({
    name: name.replaceAll(/[[\]]/gu, ""),
    ranges: parseRanges(ranges),
  }));
};

const openFont = async (folder: URL, family: Family, slice: string): Promise<Font> => {
  const file = new URL(`files/${family}-${slice}-wght-normal.woff2`, folder);
  // Out of WOFF2 itself fontkit cannot take the weights of a variable font.
  const font = create(Buffer.from(await decompress(await readFile(file))));
  if ("fonts" in font) throw new Error(`${file.href} is a collection`);
  return font;
};

export type Fonts = {
  /** The font of a family that has a sign for this character; null where none has. */
  readonly fontFor: (family: Family, codePoint: number) => Promise<Font | null>;
};

/** Reads what is asked for and keeps it, as a name needs two or three files of several hundred. */
export const makeFonts = (folderOf: FolderOf): Fonts => {
  const slices = new Map<Family, Promise<readonly Slice[]>>();
  const fonts = new Map<string, Promise<Font>>();
  const slicesOf = (family: Family): Promise<readonly Slice[]> => {
    const known = slices.get(family) ?? readSlices(folderOf(family));
    slices.set(family, known);
    return known;
  };
  return {
    fontFor: async (family, codePoint) => {
      const has = ([first, last]: readonly [number, number]): boolean =>
        codePoint >= first && codePoint <= last;
      const slice = (await slicesOf(family)).find(({ ranges }) => ranges.some(has));
      if (slice === undefined) return null;
      const key = `${family}/${slice.name}`;
      const known = fonts.get(key) ?? openFont(folderOf(family), family, slice.name);
      fonts.set(key, known);
      const font = await known;
      return font.hasGlyphForCodePoint(codePoint) ? font : null;
    },
  };
};
