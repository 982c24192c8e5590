export { makeAvailability } from "./availability/make-availability.ts";
export {
  demoManager,
  demoMentee,
  demoMentor,
  demoOperator,
  demoOwner,
  demoSponsor,
} from "./demo-people.ts";
export type { Mentor } from "./make-mentor.ts";
export { makeWorld, type World, type WorldName, worldSizes } from "./make-world.ts";
export { demoOrganisationId, demoProgrammeId } from "./seed-organisation.ts";
export { type SeedReport, type SeedTarget, seedWorld } from "./seed-world.ts";
