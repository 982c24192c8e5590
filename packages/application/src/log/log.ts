import * as z from "zod";

/** From the most to the least talkative. */
export const LogLevel = z.enum(["info", "warn", "error"]);
export type LogLevel = z.infer<typeof LogLevel>;

/** Ids, codes and numbers; never a name, an address or what somebody wrote. */
export type LogEntry = {
  readonly level: LogLevel;
  /** What happened, the same text for every time it happens. */
  readonly message: string;
  readonly [field: string]: string | number | undefined;
};

export type Log = (entry: LogEntry) => void;

const rank = (level: LogLevel): number => LogLevel.options.indexOf(level);

export const isLogged = (level: LogLevel, from: LogLevel): boolean => rank(level) >= rank(from);

/** One JSON object per line, as CloudWatch Logs Insights reads them; what is below `from` is left out. */
export const jsonLog =
  (writeLine: (line: string) => void, from: LogLevel): Log =>
  (entry) => {
    if (isLogged(entry.level, from)) writeLine(JSON.stringify(entry));
  };
