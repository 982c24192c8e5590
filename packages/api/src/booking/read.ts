import { getBooking, listBookings, listPeopleFor } from "@waymark/application/booking";
import {
  BookingList,
  BookingListInput,
  BookingView,
  PeopleForAnswer,
  PeopleForInput,
} from "@waymark/contracts/booking";
import { SessionId } from "@waymark/domain/id";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const get = personProcedure
  .input(z.strictObject({ sessionId: SessionId }))
  .output(BookingView)
  .query(async ({ ctx, input }) => unwrap(await getBooking(ctx.deps)(ctx.actor, input.sessionId)));

export const list = personProcedure
  .input(BookingListInput)
  .output(BookingList)
  .query(async ({ ctx, input }) => {
    const { items, ...rest } = unwrap(await listBookings(ctx.deps)(ctx.actor, input));
    return { bookings: [...items], ...rest };
  });

export const peopleFor = personProcedure
  .input(PeopleForInput)
  .output(PeopleForAnswer)
  .query(async ({ ctx, input }) => unwrap(await listPeopleFor(ctx.deps)(ctx.actor, input)));
