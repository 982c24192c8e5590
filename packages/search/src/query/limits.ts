/** Limits within which a query answers in bounded time; beyond them it is refused with a code. */
export const MAX_TEXT_LENGTH = 4096;
export const MAX_WORDS = 64;
export const MAX_FACET_VALUES = 1000;
export const MAX_WITHIN = 10_000;
export const MAX_MINUTES = 7 * 24 * 60;
export const MAX_LIMIT = 1_000_000;

/** Most hits that a query may have explained at once. */
export const MAX_EXPLAINED = 1000;
export const DEFAULT_LIMIT = 10;

/** Values that a facet shows at most. */
export const TOP_VALUES = 20;

/** Length of a session for "next slot" where the query names none: the shortest offering. */
export const SHORTEST_SESSION_MINUTES = 15;
