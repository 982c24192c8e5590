import { bookSeries as book, cancelSeries as cancel } from "@waymark/application/booking";
import {
  BookSeriesInput,
  CancelledSeries,
  CancelSeriesInput,
  SeriesAnswer,
} from "@waymark/contracts/booking";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const bookSeries = personProcedure
  .input(BookSeriesInput)
  .output(SeriesAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await book(ctx.deps)(ctx.actor, input)));

export const cancelSeries = personProcedure
  .input(CancelSeriesInput)
  .output(CancelledSeries)
  .mutation(async ({ ctx, input }) => unwrap(await cancel(ctx.deps)(ctx.actor, input)));
