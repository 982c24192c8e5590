import type { EnrolmentSide } from "./entry.ts";
import type { Enrolment, EnrolmentStatus } from "./enrolment.ts";

/** A group of people of one cohort who are counted together: `mentee.enrolled`. */
export type TallyKey = `${EnrolmentSide}.${EnrolmentStatus}`;

/** How many people of a cohort are where; always equal to what counting them would give. */
export type EnrolmentTally = Readonly<Partial<Record<TallyKey, number>>>;

type Place = Pick<Enrolment, "side" | "status">;

export const tallyKeyOf = ({ side, status }: Place): TallyKey => `${side}.${status}`;

/** How the tally changes by these steps; a former of null is somebody new. */
export const tallyChange = (
  steps: readonly { readonly former: Place | null; readonly next: Place }[],
): EnrolmentTally => {
  const change: Partial<Record<TallyKey, number>> = {};
  const add = (key: TallyKey, amount: number): void => {
    change[key] = (change[key] ?? 0) + amount;
  };
  for (const { former, next } of steps) {
    if (former !== null && tallyKeyOf(former) === tallyKeyOf(next)) continue;
    if (former !== null) add(tallyKeyOf(former), -1);
    add(tallyKeyOf(next), 1);
  }
  return change;
};

/** Sides share no seats, except that circles have one kind of people only. */
export const seatsOf = (
  {
    menteeSeats,
    mentorSeats,
  }: { readonly menteeSeats: number; readonly mentorSeats?: number | undefined },
  side: EnrolmentSide,
): number | null => (side === "mentor" ? (mentorSeats ?? null) : menteeSeats);
