import { createHmac, timingSafeEqual } from "node:crypto";
import { CalendarLink, CalendarLinkPurpose } from "@waymark/domain/calendar-link";
import * as z from "zod";

const Claim = CalendarLink.extend({ purpose: CalendarLinkPurpose });
export type CalendarClaim = z.infer<typeof Claim>;

const mac = (secret: string, body: string): Buffer =>
  createHmac("sha256", secret).update(`waymark-calendar-v1.${body}`).digest();

/**
 * `<purpose>.<person>.<revision>.<base64url of HMAC-SHA256>`. It has no date at which it ends: a
 * calendar that is subscribed to asks for years, and a new revision ends it.
 */
export const signCalendarToken = (
  secret: string,
  { purpose, personId, revision }: CalendarClaim,
): string => {
  const body = `${purpose}.${personId}.${revision}`;
  return `${body}.${mac(secret, body).toString("base64url")}`;
};

/** @returns null for a token that was not signed with the secret. Says nothing about its revision. */
export const readCalendarToken = (secret: string, token: string): CalendarClaim | null => {
  const [purpose, personId, revision, signature, ...more] = token.split(".");
  if (signature === undefined || more.length > 0) return null;
  const given = Buffer.from(signature, "base64url");
  const expected = mac(secret, `${purpose}.${personId}.${revision}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const claim = Claim.safeParse({ purpose, personId, revision: Number(revision) });
  return claim.success ? claim.data : null;
};
