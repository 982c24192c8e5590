import { facetNames, type SearchInput } from "@waymark/contracts/listing";
import type { AppError } from "@waymark/contracts/error";
import { err, ok, type Result } from "@waymark/domain/result";
import { weeklyIntervals, type Zones } from "@waymark/domain/slot";
import { addDays, type Instant } from "@waymark/domain/time";
import type { SearchQuery, SlotWish } from "../query/query.ts";

const longestWindowDays = 56;
const usualMinutes = 30;
const usualLimit = 20;

const slotsOf = (
  wish: NonNullable<SearchInput["slots"]>,
  now: Instant,
  zones: Zones,
): Result<SlotWish, AppError> => {
  const from = wish.from === undefined || wish.from < now ? now : wish.from;
  const end = addDays(from, longestWindowDays);
  const to = wish.to === undefined || wish.to > end ? end : wish.to;
  if (to <= from) return err({ code: "request.invalid", issues: ["slots.to: over already"] });
  const { hours, minutes = usualMinutes } = wish;
  return ok({
    from,
    to,
    minutes,
    ...(hours !== undefined && { within: weeklyIntervals(hours, { from, to }, zones) }),
  });
};

/** What is asked on the wire in the terms of the index; hours of a week become stretches of UTC. */
export const queryOf = (
  { slots, ratingMin, limit = usualLimit, ...input }: SearchInput,
  now: Instant,
  zones: Zones,
): Result<SearchQuery, AppError> => {
  const wish = slots === undefined ? ok(undefined) : slotsOf(slots, now, zones);
  if (!wish.ok) return wish;
  return ok({
    ...input,
    now,
    limit,
    prefix: true,
    explain: true,
    count: facetNames,
    ...(wish.value !== undefined && { slots: wish.value }),
    ...(ratingMin !== undefined && { rating: { min: ratingMin } }),
  });
};
