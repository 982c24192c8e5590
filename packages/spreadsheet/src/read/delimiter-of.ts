const delimiters = [",", ";", "\t"] as const;

/** The first row, in which a line break inside quotes does not end it. */
const firstRow = (text: string): string => /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? "";

/** What parts the headings most often: values may hold anything, headings hardly do. */
export const delimiterOf = (text: string): string => {
  const bare = firstRow(text).replaceAll(/"(?:[^"]|"")*"/g, "");
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
};
