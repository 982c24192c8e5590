export { buildAvailability, buildOffering, buildSchedule } from "./availability.ts";
export { buildBooking } from "./booking.ts";
export { buildDelivery } from "./delivery.ts";
export { buildBookingDue, buildDue } from "./due.ts";
export { buildEvent } from "./event.ts";
export { buildGroup, buildSeat } from "./group.ts";
export { numberedId } from "./id.ts";
export { buildIntroduction } from "./introduction.ts";
export { buildListing } from "./listing.ts";
export { buildExpectations, buildMentorship, buildTerms } from "./mentorship.ts";
export {
  buildCohort,
  buildEnrolment,
  buildMember,
  buildOrganisation,
  buildProgramme,
} from "./organisation.ts";
export { buildPerson } from "./person.ts";
export { buildSession } from "./session.ts";
export { buildSurvey } from "./survey.ts";
