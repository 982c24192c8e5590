import { MentorshipId } from "@waymark/domain/id";
import type { Hono } from "hono";
import { makeContext } from "../app/make-context.ts";
import type { StartDeps } from "../trpc/index.ts";
import { refusal } from "./refusals.ts";

/** Changes with how certificates are drawn, so that what a browser kept is asked for anew. */
const drawing = "1";

/**
 * `GET /api/mentorships/<id>/certificate.pdf`: for the two whose mentorship it was. To everybody else
 * and before the end it is not there.
 */
export const mountCertificate = (app: Hono, start: StartDeps): void => {
  app.get("/api/mentorships/:id/certificate.pdf", async (c) => {
    const id = MentorshipId.safeParse(c.req.param("id"));
    if (!id.success) return refusal({ code: "mentorship.not_found" });
    const person = await makeContext(start, {}, c.req.raw.headers).person();
    if (person === null) return refusal({ code: "sign_in.required" });
    const deps = await start.load();
    const { readCertificate } = await import("@waymark/application/mentorship");
    const certificate = await readCertificate(deps)({ personId: person.id }, id.data);
    if (!certificate.ok) return refusal(certificate.error);
    const etag = `"${deps.ids.fingerprint(JSON.stringify([drawing, certificate.value])).slice(0, 32)}"`;
    const headers = { etag, "cache-control": "private, no-cache", "x-robots-tag": "noindex" };
    if (c.req.header("if-none-match") === etag) return new Response(null, { status: 304, headers });
    const pdf = await deps.renderCertificate(certificate.value);
    return new Response(Buffer.from(pdf), {
      headers: {
        ...headers,
        "content-type": "application/pdf",
        "content-disposition": 'attachment; filename="waymark-certificate.pdf"',
      },
    });
  });
};
