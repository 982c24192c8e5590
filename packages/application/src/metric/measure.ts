import type { MetricName } from "@waymark/contracts/metric";
import type { LogEntry } from "../log/index.ts";

type Measure = {
  readonly name: MetricName;
  /** The member of the line that holds the figure; none: the line itself is counted. */
  readonly field?: string;
  /** What the line does not say because it says nothing else. */
  readonly code?: string;
};

/** Which lines of the log are figures, too, by their message. */
const measures: Readonly<Record<string, Measure>> = {
  "request answered": { name: "Requests" },
  refusal: { name: "Refusals" },
  crash: { name: "Refusals", code: "internal" },
  searched: { name: "SearchMs", field: "durationMs" },
  "mail moved": { name: "Mails" },
  "job handled": { name: "QueueAgeSeconds", field: "ageSeconds" },
  "outbox swept": { name: "OutboxAgeSeconds", field: "oldestAgeSeconds" },
  "search index damaged, searching the last good one": { name: "SearchIndexDamaged" },
};

export type Measured = { readonly name: MetricName; readonly members: LogEntry };

/** The line with its figure under the figure's name; null for a line that is only to be read. */
export const measure = (entry: LogEntry): Measured | null => {
  const found = measures[entry.message];
  if (found === undefined) return null;
  const { name, field, code } = found;
  const value = field === undefined ? 1 : entry[field];
  if (typeof value !== "number") return null;
  return { name, members: { ...entry, ...(code !== undefined && { code }), [name]: value } };
};
