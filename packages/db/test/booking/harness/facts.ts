import type { Instant } from "@waymark/domain/time";
import { dayOf, monthOf, weekOf } from "../model/start.ts";
import { isActive, type ModelState } from "../model/state.ts";

/** Sorted lines, each of which says one thing; two states are equal when their lines are. */
export type Facts = readonly string[];

const counters = ({ bookings }: ModelState): readonly string[] => {
  const amounts = new Map<string, number>();
  for (const booking of bookings.values()) {
    if (!isActive(booking)) continue;
    const { mentor, start, end } = booking;
    const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
    const counts = [
      [`${mentor} day ${dayOf(start)}`, 1],
      [`${mentor} week ${weekOf(start)}`, 1],
      [`${mentor} month ${monthOf(start)}`, minutes],
    ] as const;
    for (const [key, by] of counts) amounts.set(key, (amounts.get(key) ?? 0) + by);
  }
  return [...amounts].map(([key, amount]) => `counter ${key} ${amount}`);
};

/** What the model holds at a moment; counters are counted, not kept. */
export const factsOf = (state: ModelState, now: Instant): Facts =>
  [
    ...[...state.bookings.values()].map(
      ({ id, status, revision, start, end, seatsTaken, mentee }) =>
        `booking ${id} ${status} ${revision} ${start} ${end} ${seatsTaken} ${mentee ?? "group"}`,
    ),
    ...[...state.seats.values()].map(
      ({ session, mentee, status, revision, since }) =>
        `seat ${session} ${mentee} ${status} ${revision} ${since}`,
    ),
    ...[...state.locks].flatMap(([key, { owner, until }]) =>
      until === null || now < until ? [`lock ${key} ${owner} ${until ?? "kept"}`] : [],
    ),
    ...[...state.holds].flatMap(([person, { session, start, until }]) =>
      now < until ? [`hold ${person} ${session} ${start} ${until}`] : [],
    ),
    ...counters(state),
    ...[...state.dues].map(([key, at]) => `due ${key} ${at}`),
    ...state.events.map((event) => `event ${event}`),
    ...[...state.availability].map(([mentor, { version }]) => `availability ${mentor} ${version}`),
  ].toSorted();

/** What one has and the other has not, marked. */
export const difference = (expected: Facts, actual: Facts): readonly string[] => [
  ...expected.filter((fact) => !actual.includes(fact)).map((fact) => `- ${fact}`),
  ...actual.filter((fact) => !expected.includes(fact)).map((fact) => `+ ${fact}`),
];
