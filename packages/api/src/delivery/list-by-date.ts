import { DeliveryList, DeliveryListInput } from "@waymark/contracts/delivery";
import { publicProcedure } from "../trpc/index.ts";

/** For operators: the mails of a day with their states, never with what they say. */
export const listByDate = publicProcedure
  .input(DeliveryListInput)
  .output(DeliveryList)
  .query(async ({ ctx, input }) => {
    const { items, ...rest } = await ctx.deps.deliveries.listByDate(input.date, input.cursor);
    return { deliveries: [...items], ...rest };
  });
