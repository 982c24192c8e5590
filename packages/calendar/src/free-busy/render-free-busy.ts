import type { RenderFreeBusy } from "@waymark/application/ports";
import type { Instant } from "@waymark/domain/time";
import { foldLines } from "ical-generator";
import { cleanValue } from "../ics/clean-value.ts";
import { etagOf } from "../ics/etag-of.ts";
import { mergeBusy } from "../ics/merge-busy.ts";
import { prodId } from "../ics/prod-id.ts";

/** `2026-03-05T09:00:00.000Z` as `20260305T090000Z`. */
const utc = (instant: Instant): string => instant.replaceAll(/[-:]|\.\d+/g, "");

const later = (a: Instant, b: Instant): Instant => (a < b ? b : a);
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/**
 * The busy times within `[from, to)`, cut at its edges. ical-generator has no VFREEBUSY; this one
 * holds nothing that a person wrote, so that folding is all there is to do.
 */
export const renderFreeBusy: RenderFreeBusy = (freeBusy) => {
  const { uid, organizerAddress, from, to, busy, changedAt } = freeBusy;
  const within = busy.map(({ start, end }) => ({
    start: later(start, from),
    end: earlier(end, to),
  }));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${prodId.company}//${prodId.product}//EN`,
    "METHOD:PUBLISH",
    "BEGIN:VFREEBUSY",
    `UID:${cleanValue(uid)}`,
    `DTSTAMP:${utc(changedAt)}`,
    `ORGANIZER:mailto:${cleanValue(organizerAddress)}`,
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(to)}`,
    ...mergeBusy(within).map(({ start, end }) => `FREEBUSY;FBTYPE=BUSY:${utc(start)}/${utc(end)}`),
    "END:VFREEBUSY",
    "END:VCALENDAR",
    "",
  ];
  const content = foldLines(lines.join("\r\n"));
  return { contentType: "text/calendar; charset=utf-8", content, etag: etagOf(content) };
};
