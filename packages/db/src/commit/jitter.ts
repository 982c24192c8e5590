const firstMs = 25;
const longestMs = 1_000;

/** Eight attempts wait about 1.2 seconds in all, on average; then somebody should hear of it. */
export const maxAttempts = 8;

/**
 * Full jitter: anywhere between nothing and a bound that doubles, so that those who collided do not
 * meet again (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * @param attempt 1 after the first failure
 * @param random from 0 up to, not including, 1
 * @returns milliseconds
 */
export const jitterMs = (attempt: number, random: () => number): number =>
  Math.floor(random() * Math.min(longestMs, firstMs * 2 ** (attempt - 1)));
