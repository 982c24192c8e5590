import { getListingBySlug } from "@waymark/application/listing";
import { PublicListing } from "@waymark/contracts/listing";
import { Slug } from "@waymark/domain/listing";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { firstPublicProcedure, viewerOf } from "../trpc/index.ts";

export const bySlug = firstPublicProcedure
  .input(z.strictObject({ slug: Slug }))
  .output(PublicListing)
  .query(async ({ ctx, input }) =>
    unwrap(await getListingBySlug(ctx.deps)(await viewerOf(ctx), input.slug)),
  );
