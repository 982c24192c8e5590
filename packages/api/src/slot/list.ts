import { listSlots, type Viewer } from "@waymark/application/slot";
import { ListSlotsInput, SlotsAnswer } from "@waymark/contracts/availability";
import { unwrap } from "../error/index.ts";
import { type Context, publicProcedure } from "../trpc/index.ts";

const viewerOf = async (ctx: Context): Promise<Viewer> => {
  const person = await ctx.person();
  return person && { personId: person.id };
};

/** Who asks matters only where a booking is to move. */
export const list = publicProcedure
  .input(ListSlotsInput)
  .output(SlotsAnswer)
  .query(async ({ ctx, input }) => {
    const viewer = input.moving === undefined ? null : await viewerOf(ctx);
    return unwrap(await listSlots(ctx.deps)(viewer, input));
  });
