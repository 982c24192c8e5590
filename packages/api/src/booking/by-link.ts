import { answerBookingByLink, openBookingLink, viewBooking } from "@waymark/application/booking";
import { AnswerBookingByLinkInput, Booked, BookingView } from "@waymark/contracts/booking";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { publicProcedure } from "../trpc/index.ts";

export const openLink = publicProcedure
  .input(z.strictObject({ token: AnswerBookingByLinkInput.shape.token }))
  .output(BookingView)
  .query(async ({ ctx, input }) => {
    const booking = unwrap(await openBookingLink(ctx.deps)(input.token));
    return unwrap(await viewBooking(ctx.deps)({ booking, viewer: "mentor", seat: null }));
  });

export const answerByLink = publicProcedure
  .input(AnswerBookingByLinkInput)
  .output(Booked)
  .mutation(async ({ ctx, input }) => unwrap(await answerBookingByLink(ctx.deps)(input)));
