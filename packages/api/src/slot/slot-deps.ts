import type { SlotDeps } from "@waymark/application/slot";
import type { StartDeps } from "../trpc/index.ts";

/** The times of a pair need more than a first page does, and load it when they are asked for. */
export const slotDeps = (deps: StartDeps): SlotDeps => ({
  ...deps,
  mentorships: { get: async (id) => (await deps.load()).mentorships.get(id) },
});
