export type { SlotDeps } from "./deps.ts";
export { explainSlot } from "./explain-slot.ts";
export { listOfferings } from "./list-offerings.ts";
export { listSlots } from "./list-slots.ts";
export { nearestStarts } from "./nearest-starts.ts";
export { nextSlots } from "./next-slots.ts";
export { previewSlots } from "./preview-slots.ts";
export { slotsIn, takesSeats } from "./slots-in.ts";
export type { Viewer } from "./viewer.ts";
