import type { OfferDeps, SlotStateDeps } from "../availability/index.ts";
import type { Bookings, Clock, Delegates, GroupBookings } from "../ports/index.ts";

export type SlotDeps = OfferDeps &
  SlotStateDeps & {
    readonly clock: Clock;
    readonly groupBookings: GroupBookings;
    readonly bookings: Pick<Bookings, "get">;
    readonly delegates: Pick<Delegates, "isDelegate">;
  };
