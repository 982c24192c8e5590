export { makeBusyTimes } from "./busy-times.ts";
export { makeBookingCounters } from "./counter-repository.ts";
export { makeGroupBookings } from "./group-bookings.ts";
export { makeHolds } from "./hold-repository.ts";
export { makeLocks } from "./lock-repository.ts";
export { makeBookings } from "./repository.ts";
