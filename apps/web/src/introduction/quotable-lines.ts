import type { QuotableListing } from "@waymark/domain/introduction";

const sentences = new Intl.Segmenter("und", { granularity: "sentence" });

const linesOf = (text: string): readonly string[] =>
  [...sentences.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((line) => line.length >= 20 && line.length <= 180);

/**
 * Up to six lines of a listing to quote from: its headline, then lesson and story in turns, so that
 * both the person's way and their mistakes are within reach.
 */
export const quotableLines = (listing: Omit<QuotableListing, "skills">): readonly string[] => {
  const lesson = linesOf(listing.lesson);
  const story = linesOf(listing.story);
  const turns = [...story, ...lesson].flatMap((_, at) => [lesson[at], story[at]]);
  const lines = [listing.headline, ...turns].filter((line) => line !== undefined);
  return [...new Set(lines)].slice(0, 6);
};

/** The text with a line quoted at its end. */
export const withQuote = (text: string, line: string): string => {
  const before = text.trimEnd();
  return `${before}${before === "" ? "" : " "}“${line}” `;
};

export const holdsQuote = (text: string, line: string): boolean => text.includes(line);

/** The text without the quoted line. */
export const withoutQuote = (text: string, line: string): string =>
  text.replace(`“${line}”`, "").replace(line, "").replaceAll(/ {2,}/gu, " ").trimStart();
