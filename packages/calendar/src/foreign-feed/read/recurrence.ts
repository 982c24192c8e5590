import { RRuleTemporal } from "rrule-temporal";
import { parseTime } from "./calendar-time.ts";
import { FeedRefusal } from "./feed-refusal.ts";
import type { Work } from "./work.ts";
import { utcClock, wallAt, type WallMs, type ZoneClock } from "./zone-clock.ts";

const ruleParts = new Set([
  "FREQ",
  "INTERVAL",
  "COUNT",
  "BYSECOND",
  "BYMINUTE",
  "BYHOUR",
  "BYDAY",
  "BYMONTHDAY",
  "BYYEARDAY",
  "BYWEEKNO",
  "BYMONTH",
  "BYSETPOS",
  "WKST",
]);

// What one rule may cost before it is called hostile: about a tenth of a second.
const iterationsMax = 10_000;

export type RuleParts = ReadonlyMap<string, string>;

/** @returns nothing for what is no rule, or one that counts in another calendar (RFC 7529). */
export const parseRule = (value: string): RuleParts | undefined => {
  const parts = new Map(
    value
      .toUpperCase()
      .split(";")
      .filter((part) => part !== "")
      .map((part) => {
        const [key = "", ...rest] = part.split("=");
        return [key.trim(), rest.join("=").trim()] as const;
      }),
  );
  return parts.has("FREQ") && (parts.get("RSCALE") ?? "GREGORIAN") === "GREGORIAN"
    ? parts
    : undefined;
};

/** Rules that repeat within a day go on while clocks show an hour for the second time. */
export const isSubDaily = (rule: RuleParts): boolean =>
  ["HOURLY", "MINUTELY", "SECONDLY"].includes(rule.get("FREQ") ?? "");

const stamp = (wallMs: WallMs): string =>
  new Date(wallMs).toISOString().replaceAll(/[-:]|\.\d+/g, "");

const untilOf = (rule: RuleParts, clock: ZoneClock): WallMs | undefined => {
  const until = parseTime(rule.get("UNTIL") ?? "", undefined, () => clock);
  if (until === undefined) return undefined;
  // A date includes all of it, also where the rule has times.
  if (until.isDate) return until.wallMs + 86_399_000;
  return until.clock === utcClock ? wallAt(clock, until.wallMs) : until.wallMs;
};

/**
 * The wall times at which a rule repeats, its start among them. It is worked out on the wall, as a
 * calendar with UTC for its zone, so that neither a zone's clock changes nor the zone of the process
 * move it; the caller asks a zone when each wall time is.
 *
 * @returns nothing for a rule that cannot be read
 */
export const repetitions = (
  rule: RuleParts,
  start: { readonly wallMs: WallMs; readonly clock: ZoneClock },
  window: { readonly fromWallMs: WallMs; readonly toWallMs: WallMs },
  work: Work,
): readonly WallMs[] | undefined => {
  const until = untilOf(rule, start.clock);
  if (rule.has("UNTIL") && until === undefined) return undefined;
  if (start.wallMs > window.toWallMs) return [];
  if (until !== undefined && until < window.fromWallMs) return [];
  const parts = [...rule].filter(([key]) => ruleParts.has(key)).map((part) => part.join("="));
  if (until !== undefined) parts.push(`UNTIL=${stamp(until)}`);
  work.checkTime();
  try {
    const occurrences = new RRuleTemporal({
      rruleString: `DTSTART:${stamp(start.wallMs)}\nRRULE:${parts.join(";")}`,
      includeDtstart: true,
      maxIterations: iterationsMax,
      maxCandidateEvaluations: iterationsMax,
    }).between(new Date(window.fromWallMs), new Date(window.toWallMs), true);
    work.countOccurrences(occurrences.length);
    return occurrences.map(({ epochMilliseconds }) => epochMilliseconds);
  } catch (error) {
    if (error instanceof FeedRefusal) throw error;
    if (error instanceof Error && error.message.startsWith("Maximum ")) {
      throw new FeedRefusal("calendar_feed.too_many_events");
    }
    return undefined;
  }
};
