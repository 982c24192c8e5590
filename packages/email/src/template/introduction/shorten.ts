const previewLength = 120;
const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The beginning of a text on one line, cut between words, for the line beside a subject. */
export const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const start = Array.from(characters.segment(line), ({ segment }) => segment)
    .slice(0, previewLength)
    .join("");
  if (start === line) return line;
  return `${start.replace(/\s+\S*$/, "")} …`;
};
