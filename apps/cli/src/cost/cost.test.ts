import { expect, test } from "vitest";
import { cost } from "../cost.ts";
import { estimate, sessionQuantities, usdOf } from "./estimate.ts";
import { euCentral1, type Price, type Priced, pricesAsOf, usEast1 } from "./prices.ts";
import { measured, quantitiesOf } from "./units.ts";

const only = (name: Priced, usd: number): Readonly<Record<Priced, Price>> => {
  const free = { usd: 0, per: 1, source: "" };
  return {
    tableReads: free,
    tableWrites: free,
    tableGbMonth: free,
    recoveryGbMonth: free,
    functionRequests: free,
    functionGbSeconds: free,
    gatewayRequests: free,
    queueRequests: free,
    mails: free,
    cdnRequests: free,
    cdnGb: free,
    logGb: free,
    metricsMonth: free,
    alarmsMonth: free,
    [name]: { usd, per: 1_000, source: "" },
  };
};

test("each unit is counted once: mails alone cost what the mails of all sessions cost", () => {
  const { mails } = quantitiesOf(measured.session);
  const perSession = (mails ?? 0) + (quantitiesOf(measured.introduction).mails ?? 0) / 6;
  const { perThousandSessionsUsd, perMillionSearchesUsd, monthUsd } = estimate(
    { sessions: 5_000, searches: 7 },
    only("mails", 2),
  );
  expect(perThousandSessionsUsd).toBeCloseTo(perSession * 2, 9);
  expect(perMillionSearchesUsd).toBe(0);
  expect(monthUsd).toBeCloseTo(perSession * 5 * 2, 9);
});

test("a month grows by the price of what is added, and its parts are the whole", () => {
  const month = (sessions: number) => estimate({ sessions, searches: 0 }, usEast1);
  const [one, two] = [month(1_000), month(2_000)];
  const stored = usdOf({ tableGbMonth: 0.48, recoveryGbMonth: 0.48 }, usEast1);
  expect(two.monthUsd - one.monthUsd).toBeCloseTo(one.perThousandSessionsUsd + stored, 6);
  expect(one.parts.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(one.monthUsd, 9);
});

test("nobody and nothing costs what stands: pollers, schedules, alarms", () => {
  const { monthUsd, standingUsd } = estimate({ sessions: 0, searches: 0 }, euCentral1);
  expect(monthUsd).toBe(standingUsd);
  expect(standingUsd).toBeGreaterThan(1);
});

test("everything that a session takes has a price with a source and a day", () => {
  for (const prices of [usEast1, euCentral1]) {
    for (const { usd, source } of Object.values(prices)) {
      expect(usd).toBeGreaterThan(0);
      expect(source).toMatch(/^https:\/\//);
    }
  }
  expect(pricesAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(sessionQuantities.tableWrites).toBeGreaterThan(0);
});

test("the command tells both results, and refuses what is no number", () => {
  const text = cost({ sessions: "100000", searches: "5000000" });
  expect(text).toContain("100,000 sessions and 5,000,000 searches");
  expect(text).toMatch(/\$\d+\.\d\d {2}per 1,000 sessions/);
  expect(text).toMatch(/\$\d+\.\d\d {2}per million searches/);
  expect(() => cost({ sessions: "many" })).toThrow(/--sessions, a number/);
});
