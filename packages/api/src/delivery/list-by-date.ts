import { DeliveryList, DeliveryListInput } from "@waymark/contracts/delivery";
import { personProcedure } from "../trpc/index.ts";

/**
 * For operators: the mails of a day with their states, never with what they say. An operator who is
 * also a mentor does not learn from it what the other side of a survey has done.
 */
export const listByDate = personProcedure
  .input(DeliveryListInput)
  .output(DeliveryList)
  .query(async ({ ctx, input }) => {
    const { items, ...rest } = await ctx.deps.deliveries.listByDate(input.date, input.cursor);
    const shown = items.filter(({ hiddenFrom }) => hiddenFrom !== ctx.actor.personId);
    return { deliveries: shown, ...rest };
  });
