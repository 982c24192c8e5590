export type { AvailabilityDeps } from "./deps.ts";
export { findAvailability, findOffer, type Offer, type OfferDeps } from "./find-offer.ts";
export { getOwnAvailability } from "./get-own-availability.ts";
export { hiddenRules } from "./hidden-rules.ts";
export { readScheduleInput } from "./read-schedule-input.ts";
export { setAccepting } from "./set-accepting.ts";
export { setAvailability } from "./set-availability.ts";
export { slotRulesFor, type SlotState } from "./slot-rules.ts";
export { datesAround, readSlotState, type SlotStateDeps } from "./slot-state.ts";
