import { createHmac, timingSafeEqual } from "node:crypto";
import { secureSessionCookieName, sessionCookieName } from "@waymark/contracts/sign-in-session";

/** The first cookie of that name, as RFC 6265 orders them: the most specific path comes first. */
const findCookie = (header: string, name: string): string | null => {
  for (const pair of header.split(";")) {
    const separator = pair.indexOf("=");
    if (separator > 0 && pair.slice(0, separator).trim() === name) {
      return pair.slice(separator + 1).trim();
    }
  }
  return null;
};

const decode = (value: string): string | null => {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
};

const isSignedBy = (secret: string, value: string, signature: string): boolean => {
  const expected = createHmac("sha256", secret).update(value, "utf8").digest();
  const given = Buffer.from(signature, "base64");
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/**
 * The session's token out of a `Cookie` header: `<token>.<HMAC-SHA256 in base64>`, percent-encoded,
 * as better-auth signs it. The https cookie, when there is one, is the only one that counts, so that
 * nothing planted over plain http can take its place.
 *
 * @returns null when there is no such cookie or its signature is not of this secret.
 */
export const readSessionToken = (cookieHeader: string | null, secret: string): string | null => {
  if (cookieHeader === null) return null;
  const cookie =
    findCookie(cookieHeader, secureSessionCookieName) ??
    findCookie(cookieHeader, sessionCookieName);
  const signed = cookie === null ? null : decode(cookie);
  if (signed === null) return null;
  const separator = signed.lastIndexOf(".");
  if (separator < 1) return null;
  const token = signed.slice(0, separator);
  return isSignedBy(secret, token, signed.slice(separator + 1)) ? token : null;
};
