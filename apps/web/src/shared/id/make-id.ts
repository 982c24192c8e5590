const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

/** Of what a client makes: a session, a series, a step that somebody takes on, a thing on a shelf. */
type IdPrefix = "ses" | "sri" | "ait" | "rsc";

/**
 * An id that the client makes, so that a retry is the same wish: the prefix and a UUIDv7 (RFC 9562,
 * 5.7) in 32 hex digits.
 *
 * @param random ten random bytes
 */
export const makeId = (prefix: IdPrefix, nowMs: number, random: Uint8Array): string => {
  const time = nowMs.toString(16).padStart(12, "0").slice(-12);
  const [version = 0, low = 0, variant = 0, ...rest] = random;
  const bytes = [0x70 | (version & 0x0f), low, 0x80 | (variant & 0x3f), ...rest.slice(0, 7)];
  return `${prefix}_${time}${bytes.map(hex).join("")}`;
};

export const newId = (prefix: IdPrefix): string =>
  makeId(prefix, Date.now(), crypto.getRandomValues(new Uint8Array(10)));
