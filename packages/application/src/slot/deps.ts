import type { Booking } from "@waymark/domain/booking";
import type { SessionId } from "@waymark/domain/id";
import type { OfferDeps, SlotStateDeps } from "../availability/index.ts";
import type { Clock, GroupBookings } from "../ports/index.ts";

export type SlotDeps = OfferDeps &
  SlotStateDeps & {
    readonly clock: Clock;
    readonly groupBookings: GroupBookings;
    readonly bookings: { readonly get: (id: SessionId) => Promise<Booking | null> };
  };
