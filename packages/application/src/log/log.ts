/** Ids, codes and numbers; never a name, an address or what somebody wrote. */
export type LogEntry = {
  readonly level: "info" | "warn" | "error";
  /** What happened, the same text for every time it happens. */
  readonly message: string;
  readonly [field: string]: string | number | undefined;
};

export type Log = (entry: LogEntry) => void;

/** One JSON object per line, as CloudWatch Logs Insights reads them. */
export const jsonLog =
  (writeLine: (line: string) => void): Log =>
  (entry) =>
    writeLine(JSON.stringify(entry));
