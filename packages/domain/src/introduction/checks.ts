import type { IntroductionRequest } from "./introduction.ts";
import { naming, type Writer } from "./name.ts";

export const totalLength = { min: 120, max: 900 } as const;

export const requestCheckCodes = [
  "goal_says_where_to",
  "why_you_is_personal",
  "ask_can_be_answered",
  "length_in_range",
  "why_you_quotes_the_listing",
  "says_by_when",
  "keeps_the_name_out",
] as const;
export type RequestCheckCode = (typeof requestCheckCodes)[number];

export type RequestCheck = {
  readonly code: RequestCheckCode;
  readonly passed: boolean;
  /** A failed advice is shown; a failed requirement stops the request. */
  readonly required: boolean;
};

/** The public words of a listing from which a mentee can quote. */
export type QuotableListing = {
  readonly headline: string;
  readonly story: string;
  readonly lesson: string;
  readonly skills: readonly string[];
};

type Draft = Pick<IntroductionRequest, "goal" | "whyYou" | "ask"> & {
  readonly byWhen?: string | undefined;
};

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize("NFKC")
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];

const quotes = (text: string, listing: QuotableListing): boolean => {
  const mine = words(text);
  const joined = ` ${mine.join(" ")} `;
  if (listing.skills.some((skill) => joined.includes(` ${words(skill).join(" ")} `))) return true;
  const theirs = ` ${words(`${listing.headline} ${listing.story} ${listing.lesson}`).join(" ")} `;
  return mine.some(
    (_, at) => at + 4 <= mine.length && theirs.includes(` ${mine.slice(at, at + 4).join(" ")} `),
  );
};

/**
 * The checks of a request, in the order in which the form shows them. The form runs them while
 * somebody types and the server runs them again, so both always agree.
 *
 * @param unnamed who writes, where the request goes out without their name
 */
export const requestChecks = (
  draft: Draft,
  listing: QuotableListing,
  unnamed?: Writer,
): readonly RequestCheck[] => {
  const goal = draft.goal.trim();
  const whyYou = draft.whyYou.trim();
  const ask = draft.ask.trim();
  const named = unnamed && naming(`${goal}\n${whyYou}\n${ask}`, unnamed);
  const total = goal.length + whyYou.length + ask.length;
  const check = (code: RequestCheckCode, passed: boolean, required = true): RequestCheck => ({
    code,
    passed,
    required,
  });
  return [
    check("goal_says_where_to", words(goal).length >= 5),
    check("why_you_is_personal", words(whyYou).length >= 8),
    check("ask_can_be_answered", words(ask).length >= 5),
    check("length_in_range", total >= totalLength.min && total <= totalLength.max),
    check("why_you_quotes_the_listing", quotes(whyYou, listing), false),
    check("says_by_when", draft.byWhen !== undefined && draft.byWhen !== "", false),
    ...(named === undefined
      ? []
      : [check("keeps_the_name_out", named === "no", named === "whole")]),
  ];
};

export const mayBeSent = (checks: readonly RequestCheck[]): boolean =>
  checks.every((check) => check.passed || !check.required);
