import type { CalendarFeedFile } from "@waymark/application/ports";
import type { AppError } from "@waymark/contracts/error";
import type { Result } from "@waymark/domain/result";
import type { Hono } from "hono";
import type { StartDeps } from "../trpc/index.ts";
import { refusal } from "./refusals.ts";

/** Programs ask every hour or so; within minutes nobody needs to ask twice. */
const maxAgeSeconds = 300;

/** RFC 9110, 13.1.2: a list of validators, compared weakly, or `*`. */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch
    .split(",")
    .map((validator) => validator.trim().replace(/^W\//, ""))
    .some((validator) => validator === "*" || validator === etag);

const answer = async (
  read: Result<CalendarFeedFile, AppError>,
  ifNoneMatch: string | undefined,
): Promise<Response> => {
  if (!read.ok) return refusal(read.error);
  const { content, contentType, etag } = read.value;
  const headers = {
    etag,
    // The address is the credential: no cache but the asker's own may keep what it leads to.
    "cache-control": `private, max-age=${maxAgeSeconds}`,
    "x-robots-tag": "noindex",
    "referrer-policy": "no-referrer",
  };
  return isKnown(ifNoneMatch, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(content, { headers: { ...headers, "content-type": contentType } });
};

/**
 * `GET /calendar/<token>.ics`, a person's sessions, and `GET /calendar/<token>/free-busy.ics`, when
 * they are busy. Calendar programs send no cookies: the signed token is the credential.
 */
export const mountCalendar = (app: Hono, start: StartDeps): void => {
  app.get("/calendar/:token/free-busy.ics", async (c) => {
    const { readFreeBusy } = await import("@waymark/application/calendar-link");
    const read = await readFreeBusy(await start.load())(c.req.param("token"));
    return answer(read, c.req.header("if-none-match"));
  });
  app.get("/calendar/:file", async (c) => {
    const token = /^(?<token>.+)\.ics$/.exec(c.req.param("file"))?.groups?.["token"] ?? "";
    const { readSessionsFeed } = await import("@waymark/application/calendar-link");
    const read = await readSessionsFeed(await start.load())(token);
    return answer(read, c.req.header("if-none-match"));
  });
};
