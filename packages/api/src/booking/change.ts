import {
  acceptBooking,
  cancelBooking,
  declineBooking,
  rescheduleBooking,
} from "@waymark/application/booking";
import {
  AcceptBookingInput,
  Booked,
  CancelInput,
  DeclineBookingInput,
  RescheduleInput,
} from "@waymark/contracts/booking";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const reschedule = personProcedure
  .input(RescheduleInput)
  .output(Booked)
  .mutation(async ({ ctx, input }) => unwrap(await rescheduleBooking(ctx.deps)(ctx.actor, input)));

export const cancel = personProcedure
  .input(CancelInput)
  .output(Booked)
  .mutation(async ({ ctx, input }) => unwrap(await cancelBooking(ctx.deps)(ctx.actor, input)));

export const accept = personProcedure
  .input(AcceptBookingInput)
  .output(Booked)
  .mutation(async ({ ctx, input }) => unwrap(await acceptBooking(ctx.deps)(ctx.actor, input)));

export const decline = personProcedure
  .input(DeclineBookingInput)
  .output(Booked)
  .mutation(async ({ ctx, input }) => unwrap(await declineBooking(ctx.deps)(ctx.actor, input)));
