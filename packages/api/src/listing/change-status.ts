import {
  pauseListing,
  publishListing,
  restoreListing,
  unpublishListing,
  withdrawListing,
} from "@waymark/application/listing";
import { ChangeListingInput, ListingMoved } from "@waymark/contracts/listing";
import { unwrap } from "../error/index.ts";
import { firstPersonProcedure } from "../trpc/index.ts";

const step = (change: typeof publishListing) =>
  firstPersonProcedure
    .input(ChangeListingInput)
    .output(ListingMoved)
    .mutation(async ({ ctx, input }) => unwrap(await change(ctx.deps)(ctx.actor, input)));

export const publish = step(publishListing);
export const pause = step(pauseListing);
export const unpublish = step(unpublishListing);
export const withdraw = step(withdrawListing);
export const restore = step(restoreListing);
