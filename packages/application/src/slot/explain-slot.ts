import type { ExplainSlotAnswer, ExplainSlotInput } from "@waymark/contracts/availability";
import type { AppError } from "@waymark/contracts/error";
import { ok, type Result } from "@waymark/domain/result";
import { explainSlot as explain } from "@waymark/domain/slot";
import { addMinutes } from "@waymark/domain/time";
import { findOffer, hiddenRules, readSlotState } from "../availability/index.ts";
import type { SlotDeps } from "./deps.ts";
import { findMoving } from "./find-moving.ts";
import { nearestStarts } from "./nearest-starts.ts";
import { slotsIn } from "./slots-in.ts";
import type { Viewer } from "./viewer.ts";

/** Why a start is not offered, by every rule that hides it, and what can be had instead. */
export const explainSlot =
  (deps: SlotDeps) =>
  async (viewer: Viewer, input: ExplainSlotInput): Promise<Result<ExplainSlotAnswer, AppError>> => {
    const offer = await findOffer(deps)(viewer, input.listingId, input.offeringId);
    if (!offer.ok) return offer;
    const { start } = input;
    const { availability, offering } = offer.value;
    const now = deps.clock.now();
    const aside = {
      moving: await findMoving(deps)(viewer, availability.mentorId, input.moving),
      holderId: viewer?.personId,
    };
    const window = { from: start, to: addMinutes(start, 1) };
    const { durationMinutes } = offering;
    const state = await readSlotState(deps)(availability, durationMinutes, window, now, aside);
    const { rules, slots } = await slotsIn(deps)(offer.value, state, window, now);
    if (slots.some((slot) => slot.start === start)) {
      return ok({ offered: true, hiddenBy: [], alternatives: [] });
    }
    return ok({
      offered: false,
      hiddenBy: hiddenRules(explain(rules, deps.zones, start)),
      alternatives: await nearestStarts(deps)(offer.value, start, now, aside),
    });
  };
