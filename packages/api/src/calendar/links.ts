import { getCalendarLinks, renewCalendarLinks } from "@waymark/application/calendar-link";
import { CalendarLinksAnswer, RenewCalendarLinksInput } from "@waymark/contracts/calendar";
import { personProcedure } from "../trpc/index.ts";

export const links = personProcedure
  .output(CalendarLinksAnswer)
  .query(({ ctx }) => getCalendarLinks(ctx.deps)(ctx.actor));

export const renewLinks = personProcedure
  .input(RenewCalendarLinksInput)
  .output(CalendarLinksAnswer)
  .mutation(({ ctx, input }) => renewCalendarLinks(ctx.deps)(ctx.actor, input));
