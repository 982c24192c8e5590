import { getListingBySlug } from "@waymark/application/listing";
import { Slug } from "@waymark/domain/listing";
import { PublicListing } from "@waymark/contracts/listing";
import type { Hono } from "hono";
import type { FirstDeps } from "../trpc/index.ts";
import { refusal } from "./refusals.ts";

/** `GET /api/listings/<slug>`: a published listing as JSON, for whoever wants to show it elsewhere. */
export const mountPublicListing = (app: Hono, deps: FirstDeps): void => {
  app.get("/api/listings/:slug", async (c) => {
    const slug = Slug.safeParse(c.req.param("slug"));
    if (!slug.success) return refusal({ code: "listing.not_found" });
    const listing = await getListingBySlug(deps)(null, slug.data);
    if (!listing.ok) return refusal(listing.error);
    c.header("access-control-allow-origin", "*");
    c.header("cache-control", "public, max-age=60");
    return c.json(PublicListing.parse(listing.value));
  });
};
