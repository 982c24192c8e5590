export { buildAvailability, buildOffering, buildSchedule } from "./availability.ts";
export { buildBooking } from "./booking.ts";
export { buildDelivery } from "./delivery.ts";
export { buildBookingDue, buildDue } from "./due.ts";
export { buildEvent } from "./event.ts";
export { numberedId } from "./id.ts";
export { buildIntroduction } from "./introduction.ts";
export { buildListing } from "./listing.ts";
export { buildPerson } from "./person.ts";
