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
