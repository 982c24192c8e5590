import type { Listing, Seniority } from "@waymark/domain/listing";
import type { Random } from "../random/index.ts";
import { approaches, commonLessons, turns } from "./common-sentences.ts";
import { companyNames, type Industry } from "./industries.ts";
import type { Trade } from "./trade/trade.ts";

type Texts = Pick<Listing, "headline" | "story" | "lesson" | "company">;

const yearsAt: Readonly<Record<Seniority, readonly string[]>> = {
  junior: ["two", "three"],
  mid: ["four", "five", "six", "seven"],
  senior: ["eight", "nine", "ten", "eleven", "twelve"],
  lead: ["eleven", "twelve", "thirteen", "fifteen"],
  executive: ["fifteen", "eighteen", "twenty", "twenty-two", "twenty-five"],
};

const longestHeadline = 120;

/** Lower case in the middle of a sentence, but not what is written in capitals for a reason. */
const inSentence = (skill: string): string =>
  /^(?:[A-Z]+\b|\w+[A-Z]|Python|Lean)/.test(skill)
    ? skill
    : skill.charAt(0).toLowerCase() + skill.slice(1);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const makeTexts = (
  random: Random,
  who: {
    readonly trade: Trade;
    readonly industry: Industry;
    readonly seniority: Seniority;
    readonly skills: readonly string[];
  },
): Texts => {
  const { trade, industry, seniority, skills } = who;
  const place = random.pick(trade.workplaces ?? industry.workplaces);
  const years = random.pick(yearsAt[seniority]);
  const fill = (sentence: string): string =>
    sentence
      .replaceAll("{title}", trade.titles[seniority])
      .replaceAll("{place}", place)
      .replaceAll("{years}", years)
      .replaceAll("{skill}", inSentence(skills[0] ?? trade.function));
  const title = inSentence(trade.titles[seniority]);
  const role = trade.isSelfEmployed ? title : `${title} at ${place}`;
  const headlines = trade.headlines
    .flatMap((headline) =>
      headline.includes("{title}") ? [headline] : [`${headline} · ${role}`, headline],
    )
    .map((headline) => capitalised(fill(headline)))
    .filter((headline) => headline.length <= longestHeadline);
  const opening = `${fill(random.pick(trade.origins))} ${random.pick(turns)}`;
  const closing = `${fill(random.pick(trade.offers))} ${random.pick(approaches)}`;
  return {
    headline: random.pick(headlines),
    story: `${opening}\n\n${closing}`,
    lesson: random.pick(random.chance(0.6) ? trade.lessons : commonLessons),
    company: `${random.pick(companyNames)} ${random.pick(industry.companySuffixes)}`,
  };
};
