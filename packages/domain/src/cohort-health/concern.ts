import * as z from "zod";
import type { SessionId } from "../id/index.ts";
import { isDrifting, type Mentorship, remindSigningAfterDays } from "../mentorship/index.ts";
import { addDays, type Instant, type PlainDate } from "../time/index.ts";
import { endingSoonDays, lookBackDays } from "./policy.ts";

/**
 * - `not_signed`: introduced for a week, and there is no agreement yet
 * - `no_session`: begun, and never met for longer than agreed
 * - `drifting`: met, and not again for longer than agreed
 * - `silent`: the same, and our own reminders changed nothing
 * - `one_sided`: one of the two said lately that they met, or not, and the other said nothing
 * - `ending_soon`: the cohort ends, and the two have not begun to say goodbye
 */
export const PairConcern = z.enum([
  "not_signed",
  "no_session",
  "drifting",
  "silent",
  "one_sided",
  "ending_soon",
]);
export type PairConcern = z.infer<typeof PairConcern>;

/** All that is looked at of a session: when, and whether it took place. */
export type Meeting = {
  readonly id: SessionId;
  readonly start: Instant;
  readonly end: Instant;
  readonly status: "confirmed" | "held" | "disputed" | "missed" | "cancelled";
  /** How many of the two said what became of it; never what. */
  readonly voices: 0 | 1 | 2;
};

const meetsTooRarely = (
  mentorship: Mentorship,
  meetings: readonly Meeting[],
  now: Instant,
): readonly PairConcern[] => {
  const isAhead = meetings.some(({ status, start }) => status === "confirmed" && start > now);
  if (isAhead || !isDrifting(mentorship, now)) return [];
  if (mentorship.lastMetAt === undefined) return ["no_session"];
  return (mentorship.rhythm?.nudges ?? 0) > 0 ? ["silent"] : ["drifting"];
};

// Two days, as most people answer within them.
const isOneSided = ({ status, voices, end }: Meeting, now: Instant): boolean =>
  status !== "cancelled" &&
  voices === 1 &&
  addDays(end, 2) < now &&
  end > addDays(now, -lookBackDays);

/** Why somebody may want to look after a pair; nothing for one that is over. */
export const concernsOf = (
  mentorship: Mentorship,
  meetings: readonly Meeting[],
  cohort: { readonly endsOn: PlainDate },
  now: Instant,
): readonly PairConcern[] => {
  const { status, proposedAt, endProposal, farewells } = mentorship;
  if (status === "ended") return [];
  const isUnsigned = status === "proposed" && addDays(proposedAt, remindSigningAfterDays) <= now;
  const saysGoodbye = endProposal !== undefined || Object.keys(farewells).length > 0;
  const endsSoon = cohort.endsOn <= addDays(now, endingSoonDays).slice(0, 10);
  return [
    ...(isUnsigned ? (["not_signed"] as const) : []),
    ...meetsTooRarely(mentorship, meetings, now),
    ...(meetings.some((meeting) => isOneSided(meeting, now)) ? (["one_sided"] as const) : []),
    ...(endsSoon && !saysGoodbye ? (["ending_soon"] as const) : []),
  ];
};
