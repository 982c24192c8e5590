import type { Reviews } from "@waymark/application/ports";

/** Nobody has reviewed anybody: for a test of something else. */
export const noReviews: Pick<Reviews, "countsOf"> = { countsOf: async () => new Map() };
