import type { PreviewSlotsAnswer, PreviewSlotsInput } from "@waymark/contracts/availability";
import type { AppError } from "@waymark/contracts/error";
import type { PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { hiddenSlots, minuteWindow } from "@waymark/domain/slot";
import { hiddenRules, readScheduleInput, readSlotState } from "../availability/index.ts";
import { checkWindow } from "./check-window.ts";
import type { SlotDeps } from "./deps.ts";
import { firstFreeAfter } from "./first-free-after.ts";
import { slotsIn } from "./slots-in.ts";

/**
 * What a mentor's page would offer by hours that are not saved, with all that is booked already, and
 * which rule hides what those hours alone would offer.
 */
export const previewSlots =
  (deps: SlotDeps) =>
  async (
    { personId: mentorId }: { readonly personId: PersonId },
    input: PreviewSlotsInput,
  ): Promise<Result<PreviewSlotsAnswer, AppError>> => {
    const window = checkWindow(input);
    if (!window.ok) return window;
    const schedule = readScheduleInput(input.schedule, 1);
    if (!schedule.ok) return schedule;
    const { offering } = input;
    const availability = { mentorId, schedule: schedule.value, offerings: [offering] };
    const offer = { availability, offering };
    const now = deps.clock.now();
    const { durationMinutes } = offering;
    const state = await readSlotState(deps)(availability, durationMinutes, window.value, now);
    const { rules, slots } = await slotsIn(deps)(offer, state, window.value, now);
    const hidden = hiddenSlots(rules, deps.zones, minuteWindow(input.from, input.to));
    return ok({
      mentorTimeZone: schedule.value.timeZone,
      durationMinutes,
      slots,
      nextAfter: slots.length > 0 ? null : await firstFreeAfter(deps)(offer, input.to, now),
      hidden: hidden.map(({ start, hiddenBy }) => ({ start, hiddenBy: hiddenRules(hiddenBy) })),
    });
  };
