import { bookFor as bookForMentee, bookSession } from "@waymark/application/booking";
import { Booked, BookForInput, BookInput } from "@waymark/contracts/booking";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const book = personProcedure
  .input(BookInput)
  .output(Booked)
  .mutation(async ({ ctx, input }) => unwrap(await bookSession(ctx.deps)(ctx.actor, input)));

export const bookFor = personProcedure
  .input(BookForInput)
  .output(Booked)
  .mutation(async ({ ctx, input }) => unwrap(await bookForMentee(ctx.deps)(ctx.actor, input)));
