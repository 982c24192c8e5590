import type { PlainDate } from "../time/index.ts";
import type { EvidenceItem } from "./evidence.ts";

/** A line, unless it does not hold. */
export type Line = string | false;

const kept = (lines: readonly Line[]): string[] => lines.filter((line) => line !== false);

export const item = (
  asks: string,
  { evidence, gaps = [] }: { readonly evidence: readonly Line[]; readonly gaps?: readonly Line[] },
): EvidenceItem => ({ asks, evidence: kept(evidence), gaps: kept(gaps) });

export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words.slice(-1).join("")}`;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "1 March 2026", as pages and mails write it. */
export const dayText = (date: PlainDate): string => {
  const [year, month, day] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year ?? ""}`;
};
