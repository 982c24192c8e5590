import { listOfferings } from "@waymark/application/slot";
import { OfferingsAnswer, OfferingsInput } from "@waymark/contracts/availability";
import { unwrap } from "../error/index.ts";
import { firstPublicProcedure, viewerOf } from "../trpc/index.ts";
import { slotDeps } from "./slot-deps.ts";

export const offerings = firstPublicProcedure
  .input(OfferingsInput)
  .output(OfferingsAnswer)
  .query(async ({ ctx, input }) =>
    unwrap(await listOfferings(slotDeps(ctx.deps))(await viewerOf(ctx), input.listingId)),
  );
