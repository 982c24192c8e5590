/** Short enough to be quoted twice within the 78 characters of RFC 5322, 2.1.1. */
const columns = 72;

/**
 * Breaks at spaces, each line after `first` and the others after `rest`. Words that are longer than a
 * line, such as links, stay whole.
 */
export const wrap = (text: string, first = "", rest = first): string => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t]+/).filter((part) => part !== "")) {
    const prefix = lines.length === 0 ? first : rest;
    if (line !== "" && prefix.length + line.length + 1 + word.length > columns) {
      lines.push(prefix + line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(((lines.length === 0 ? first : rest) + line).trimEnd());
  return lines.join("\n");
};
