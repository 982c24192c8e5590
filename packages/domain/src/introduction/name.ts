import type { Introduction } from "./introduction.ts";

type Told = Pick<Introduction, "status" | "withoutName">;

/**
 * Whether the mentor may know who asks. A request without a name shows it by being accepted and in no
 * other way: one that was declined, taken back or left to expire keeps it for good.
 */
export const showsName = ({ status, withoutName }: Told): boolean =>
  withoutName !== true || status === "accepted";

/** By what somebody could be told from their own words. */
export type Writer = { readonly displayName: string; readonly emailAddress: string };

const wordsOf = (text: string): readonly string[] =>
  text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];

const shortestTellingPart = 3;

/**
 * How far somebody's words name them: `whole` with their full name or mail address, `part` with one
 * word of the name as they write it. Many names are words, too ("Will", "Grace"), so a part is a hint.
 */
export const naming = (
  text: string,
  { displayName, emailAddress }: Writer,
): "whole" | "part" | "no" => {
  const said = wordsOf(text);
  const name = wordsOf(displayName);
  const joined = (words: readonly string[]): string => ` ${words.join(" ").toLowerCase()} `;
  const isWhole = name.length > 1 && joined(said).includes(joined(name));
  if (isWhole || text.toLowerCase().includes(emailAddress.toLowerCase())) return "whole";
  const parts = name.filter((word) => word.length >= shortestTellingPart);
  return parts.some((part) => said.includes(part)) ? "part" : "no";
};
