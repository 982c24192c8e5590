const firstSeconds = 15;
const longestSeconds = 900;

/**
 * How long a message rests after its n-th delivery: 15 s, doubled each time, 15 minutes at most. An
 * outage of an hour and a half is outlived by twelve deliveries.
 */
export const backoffSeconds = (receives: number): number =>
  Math.min(firstSeconds * 2 ** (Math.max(1, receives) - 1), longestSeconds);
