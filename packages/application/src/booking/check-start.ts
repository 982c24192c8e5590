import type { AppError } from "@waymark/contracts/error";
import { limitPeriodsOf } from "@waymark/domain/availability";
import { type BookedTime, type Booking, shownTime } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { explainSlot, type HiddenBy, isBookable, type SlotRules } from "@waymark/domain/slot";
import { addMinutes, type Instant, type TimeZone } from "@waymark/domain/time";
import { hiddenRules, type Offer, readSlotState, slotRulesFor } from "../availability/index.ts";
import type { BookingDeps } from "./deps.ts";

/** What is asked for, and what does not stand against it. */
export type StartQuestion = {
  readonly offer: Offer;
  readonly start: Instant;
  readonly now: Instant;
  readonly moving?: Booking | undefined;
  readonly holderId?: PersonId | undefined;
};

/** The rules that lists go by, too, for one start. */
export const rulesAt =
  (deps: Pick<BookingDeps, "zones" | "busyTimes" | "limitCounters">) =>
  async ({ offer, start, now, moving, holderId }: StartQuestion): Promise<SlotRules> => {
    const { availability, offering } = offer;
    const window = { from: start, to: addMinutes(start, 1) };
    const aside = { moving, holderId };
    const { durationMinutes } = offering;
    const state = await readSlotState(deps)(availability, durationMinutes, window, now, aside);
    return slotRulesFor(deps.zones, availability, offering, state, now);
  };

/** A time that somebody else has, a limit that is full, or else the rules that hide the start. */
export const refusalOf = (hiddenBy: readonly HiddenBy[]): AppError => {
  const others = hiddenBy.filter(({ code }) => code !== "slot.busy");
  if (others.length === 0) return { code: "slot.taken" };
  return others.every(({ code }) => code === "slot.limit_reached")
    ? { code: hiddenBy.length > others.length ? "slot.taken" : "mentor.limit_reached" }
    : { code: "slot.not_offered", hiddenBy: hiddenRules(hiddenBy) };
};

/** Whether the start may be booked, by the engine that offers it. */
export const checkStart =
  (deps: Pick<BookingDeps, "zones" | "busyTimes" | "limitCounters">) =>
  async (question: StartQuestion): Promise<Result<null, AppError>> => {
    const rules = await rulesAt(deps)(question);
    return isBookable(rules, deps.zones, question.start)
      ? ok(null)
      : err(refusalOf(explainSlot(rules, deps.zones, question.start)));
  };

/** All that a booking keeps of its time: how long, for which counters, and what was shown to whom. */
export const bookedTime = (
  { zones }: Pick<BookingDeps, "zones">,
  { availability: { schedule }, offering }: Offer,
  start: Instant,
  shownIn: { readonly mentor?: TimeZone | undefined; readonly mentee?: TimeZone | undefined },
): BookedTime => {
  const counted = limitPeriodsOf(shownTime(zones, schedule.timeZone, start).date);
  return {
    start,
    end: addMinutes(start, offering.durationMinutes),
    breakMinutes: schedule.breakMinutes,
    counted,
    shownToMentor: shownTime(zones, shownIn.mentor ?? schedule.timeZone, start),
    ...(shownIn.mentee !== undefined && { shownToMentee: shownTime(zones, shownIn.mentee, start) }),
  };
};
