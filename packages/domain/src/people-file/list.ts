const quoted = /^\s*"(?<inside>(?:[^"]|"")*)"\s*(?:[,;|/\n]|$)/;
const unquoted = /^(?<part>[^,;|/\n]*)(?:[,;|/\n]|$)/;
const needsQuotes = /^\s*"|[,;|/\n]/;

/** The words of a cell that holds several, parted by any of `, ; | /`; quotes keep one together. */
export const partsOf = (cell: string): readonly string[] => {
  const parts: string[] = [];
  let rest = cell;
  while (rest !== "") {
    const inside = quoted.exec(rest);
    const found = inside ?? unquoted.exec(rest);
    if (found === null) break;
    parts.push(inside?.groups?.["inside"]?.replaceAll('""', '"') ?? found.groups?.["part"] ?? "");
    rest = rest.slice(found[0].length);
  }
  return parts;
};

/** The cell that `partsOf` reads as these words. */
export const cellOf = (parts: readonly string[]): string =>
  parts
    .map((part) => (needsQuotes.test(part) ? `"${part.replaceAll('"', '""')}"` : part))
    .join("; ");
