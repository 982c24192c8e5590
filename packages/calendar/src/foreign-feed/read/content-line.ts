/** One property of a calendar, RFC 5545, 3.1; names of properties and parameters in capitals. */
export type ContentLine = {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
};

// Their values hold no colon, but Outlook writes zone names with colons and without quotes.
const timeProperties = new Set(["DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"]);

const parameterPattern = /;(?<key>[\w-]+)=(?<value>"[^"]*"|[^";]*)/g;
const headPattern = /^[^":]*(?:"[^"]*"[^":]*)*:/;

const colonOf = (line: string, name: string): number =>
  timeProperties.has(name) ? line.lastIndexOf(":") : (headPattern.exec(line)?.[0].length ?? 0) - 1;

/** @returns nothing for a line that is no property; stray lines occur, and readers pass over them. */
export const parseContentLine = (line: string): ContentLine | undefined => {
  const name = /^[\w-]+(?=[;:])/.exec(line)?.[0].toUpperCase();
  if (name === undefined) return undefined;
  const colon = colonOf(line, name);
  if (colon < name.length) return undefined;
  const parameters = new Map<string, string>();
  for (const { groups } of line.slice(name.length, colon).matchAll(parameterPattern)) {
    const { key = "", value = "" } = groups ?? {};
    parameters.set(key.toUpperCase(), value.replaceAll('"', ""));
  }
  return { name, parameters, value: line.slice(colon + 1).trim() };
};

/** The lines with those that were folded put together again. */
export const unfoldLines = (text: string): readonly string[] =>
  text.replaceAll(/(?:\r\n|\r|\n)[ \t]/g, "").split(/\r\n|\r|\n/);
