import * as z from "zod";
import { type Estimate, estimate } from "./cost/estimate.ts";
import { euCentral1, pricesAsOf, usEast1 } from "./cost/prices.ts";

const count = (option: string) =>
  z.coerce.number({ error: `--${option}, a number` }).pipe(z.int().nonnegative());

const Wanted = z.object({
  sessions: count("sessions").default(100_000),
  searches: count("searches").default(5_000_000),
});

const usd = (amount: number): string => `$${amount.toFixed(2)}`.padStart(11);

const describe = (region: string, made: Estimate): readonly string[] => [
  "",
  region,
  `  ${usd(made.perThousandSessionsUsd)}  per 1,000 sessions, each with its share of an introduction`,
  `  ${usd(made.perMillionSearchesUsd)}  per million searches`,
  `  ${usd(made.standingUsd)}  a month before anybody comes`,
  `  ${usd(made.monthUsd)}  this month, of it:`,
  ...made.parts.map(({ name, usd: part }) => `    ${usd(part)}  ${name}`),
];

/**
 * What a month with so many sessions and searches costs, at list prices and without free tiers.
 *
 * @throws with what is wrong about the options
 */
export const cost = (options: {
  readonly sessions?: string | undefined;
  readonly searches?: string | undefined;
}): string => {
  const wanted = Wanted.safeParse(options);
  if (!wanted.success) throw new Error(`cost: ${z.prettifyError(wanted.error)}`);
  const { sessions, searches } = wanted.data;
  return [
    `cost: ${sessions.toLocaleString("en")} sessions and ${searches.toLocaleString("en")} searches in a month`,
    `  list prices of ${pricesAsOf}, sources in apps/cli/src/cost/prices.ts; units of apps/cli/src/cost/units.ts`,
    ...describe("us-east-1", estimate(wanted.data, usEast1)),
    ...describe("eu-central-1", estimate(wanted.data, euCentral1)),
  ].join("\n");
};
