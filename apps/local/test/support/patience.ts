/** For what has to come: the limit only ends a test that would never see it. */
export const patience = { timeout: 15_000, interval: 25 } as const;
