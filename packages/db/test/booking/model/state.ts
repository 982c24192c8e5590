import type { SessionId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Hours, Kind } from "../world.ts";

export type ModelBooking = {
  readonly id: SessionId;
  readonly mentor: number;
  readonly mentee: number | null;
  readonly bookedBy: number;
  readonly kind: Kind;
  readonly start: Instant;
  readonly end: Instant;
  readonly breakMinutes: number;
  readonly status: "requested" | "confirmed" | "cancelled";
  readonly revision: number;
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  readonly seatsTaken: number;
};

export type ModelSeat = {
  readonly session: SessionId;
  readonly mentee: number;
  readonly status: "taken" | "waiting" | "released";
  readonly since: Instant;
  readonly revision: number;
};

export type ModelHold = {
  readonly session: SessionId;
  readonly mentor: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly breakMinutes: number;
  readonly until: Instant;
};

/** Whose a quarter is: a booking's id, or `hold <person>` until a moment. */
export type ModelLock = { readonly owner: string; readonly until: Instant | null };

/** What the product promises to keep, in the plainest form; changed in place, copied before. */
export type ModelState = {
  readonly availability: Map<number, { readonly version: number; readonly hours: Hours }>;
  readonly bookings: Map<SessionId, ModelBooking>;
  /** By `<session> <mentee>`. */
  readonly seats: Map<string, ModelSeat>;
  readonly holds: Map<number, ModelHold>;
  /** By `<person> <bucket>`. */
  readonly locks: Map<string, ModelLock>;
  /** The first answer to each client-made key, by `<person> <key>`. */
  readonly commands: Map<string, { readonly input: string; readonly answer: string }>;
  /** By `<session> <person> <kind>`. */
  readonly dues: Map<string, Instant>;
  /** Of the present batch. */
  readonly events: string[];
};

export const copyState = (state: ModelState): ModelState => ({
  availability: new Map(state.availability),
  bookings: new Map(state.bookings),
  seats: new Map(state.seats),
  holds: new Map(state.holds),
  locks: new Map(state.locks),
  commands: new Map(state.commands),
  dues: new Map(state.dues),
  events: [...state.events],
});

export const isActive = ({ status }: ModelBooking): boolean => status !== "cancelled";
