import { listOwnListings } from "@waymark/application/listing";
import { OwnListing } from "@waymark/contracts/listing";
import * as z from "zod";
import { firstPersonProcedure } from "../trpc/index.ts";

export const mine = firstPersonProcedure
  .output(z.array(OwnListing))
  .query(async ({ ctx }) => [...(await listOwnListings(ctx.deps)(ctx.actor))]);
