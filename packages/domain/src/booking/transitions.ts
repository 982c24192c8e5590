import type { BookingStatus } from "./booking.ts";

export type BookingParty = "mentor" | "mentee" | "system";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const bookingTransitions = {
  accept: { by: ["mentor"], from: ["requested"], to: "confirmed" },
  decline: { by: ["mentor"], from: ["requested"], to: "cancelled" },
  withdraw: { by: ["mentee"], from: ["requested"], to: "cancelled" },
  expire: { by: ["system"], from: ["requested"], to: "cancelled" },
  cancel: { by: ["mentor", "mentee"], from: ["confirmed"], to: "cancelled" },
  /** What it belonged to has ended. */
  call_off: { by: ["system"], from: ["requested", "confirmed"], to: "cancelled" },
  reschedule: { by: ["mentor", "mentee"], from: ["requested", "confirmed"], to: "unchanged" },
} as const satisfies Record<
  string,
  {
    readonly by: readonly BookingParty[];
    readonly from: readonly BookingStatus[];
    readonly to: BookingStatus | "unchanged";
  }
>;

export type BookingAction = keyof typeof bookingTransitions;

/** A booking that is not cancelled keeps its people's time and counts against the limits. */
export const isActive = (status: BookingStatus): boolean => status !== "cancelled";
