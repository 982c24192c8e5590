import { SessionId } from "@waymark/domain/id";
import type { Hono } from "hono";
import { makeContext } from "../app/make-context.ts";
import type { StartDeps } from "../trpc/index.ts";
import { refusal } from "./refusals.ts";

/**
 * `GET /api/sessions/<id>.ics`: one session for the calendar of who is signed in. Whoever has no
 * part in it gets the answer of a session that is not there.
 */
export const mountSessionFile = (app: Hono, start: StartDeps): void => {
  app.get("/api/sessions/:file", async (c) => {
    const id = SessionId.safeParse(c.req.param("file").replace(/\.ics$/, ""));
    if (!c.req.path.endsWith(".ics") || !id.success) return refusal({ code: "booking.not_found" });
    const person = await makeContext(start, {}, c.req.raw.headers).person();
    if (person === null) return refusal({ code: "sign_in.required" });
    // With the rest of what is about bookings: a new process answers sooner without it.
    const { readSessionFile } = await import("@waymark/application/booking");
    const file = await readSessionFile(await start.load())({ personId: person.id }, id.data);
    if (!file.ok) return refusal(file.error);
    const { content, contentType } = file.value;
    return new Response(content, {
      headers: {
        "content-type": contentType,
        // Phones open what is inline in their calendar; elsewhere it is saved by this name.
        "content-disposition": 'inline; filename="session.ics"',
        "cache-control": "private, no-store",
        "x-robots-tag": "noindex",
      },
    });
  });
};
