import {
  addCalendarFeed,
  listCalendarFeeds,
  removeCalendarFeed,
} from "@waymark/application/calendar-feed";
import {
  AddCalendarFeedInput,
  CalendarFeedsAnswer,
  RemoveCalendarFeedInput,
} from "@waymark/contracts/calendar";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const feeds = personProcedure
  .output(CalendarFeedsAnswer)
  .query(({ ctx }) => listCalendarFeeds(ctx.deps)(ctx.actor));

export const addFeed = personProcedure
  .input(AddCalendarFeedInput)
  .output(CalendarFeedsAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await addCalendarFeed(ctx.deps)(ctx.actor, input)));

export const removeFeed = personProcedure
  .input(RemoveCalendarFeedInput)
  .output(CalendarFeedsAnswer)
  .mutation(async ({ ctx, input }) => unwrap(await removeCalendarFeed(ctx.deps)(ctx.actor, input)));
