const longestSeconds = 900;

/**
 * How long a message rests after its n-th delivery: what its handler asked for, doubled each time, 15
 * minutes at most unless more was asked for. By itself, an outage of an hour and a half is outlived
 * by twelve deliveries.
 */
export const backoffSeconds = (receives: number, firstSeconds = 15): number =>
  Math.min(
    Math.max(1, firstSeconds) * 2 ** (Math.max(1, receives) - 1),
    Math.max(longestSeconds, firstSeconds),
  );
