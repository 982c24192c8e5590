import type { FreeTimes } from "@waymark/application/ports";

/** Nobody has free time: for a product, or a test, without calendars. */
export const noFreeTimes: FreeTimes = { ofMentors: async () => new Map() };
