import type { ListSlotsInput, SlotsAnswer } from "@waymark/contracts/availability";
import type { AppError } from "@waymark/contracts/error";
import { ok, type Result } from "@waymark/domain/result";
import { findOffer, readSlotState } from "../availability/index.ts";
import { checkWindow } from "./check-window.ts";
import type { SlotDeps } from "./deps.ts";
import { findMoving } from "./find-moving.ts";
import { firstFreeAfter } from "./first-free-after.ts";
import { slotsIn } from "./slots-in.ts";
import type { Viewer } from "./viewer.ts";

/**
 * When an offering of a listing can be booked, from the present on.
 *
 * @returns `slot.window_too_long` above 62 days, and what `findOffer` refuses
 */
export const listSlots =
  (deps: SlotDeps) =>
  async (viewer: Viewer, input: ListSlotsInput): Promise<Result<SlotsAnswer, AppError>> => {
    const asked = checkWindow(input);
    if (!asked.ok) return asked;
    const offer = await findOffer(deps)(viewer, input.listingId, input.offeringId);
    if (!offer.ok) return offer;
    const now = deps.clock.now();
    const { availability, offering } = offer.value;
    const { durationMinutes } = offering;
    const aside = {
      moving: await findMoving(deps)(viewer, availability.mentorId, input.moving),
      holderId: viewer?.personId,
    };
    const from = asked.value.from > now ? asked.value.from : now;
    const to = asked.value.to > from ? asked.value.to : from;
    const window = { from, to };
    const state = await readSlotState(deps)(availability, durationMinutes, window, now, aside);
    const { slots } = await slotsIn(deps)(offer.value, state, window, now);
    return ok({
      mentorTimeZone: availability.schedule.timeZone,
      durationMinutes,
      slots,
      nextAfter: slots.length > 0 ? null : await firstFreeAfter(deps)(offer.value, to, now, aside),
    });
  };
