export { makeAvailability } from "./availability/make-availability.ts";
export { demoMentee, demoMentor, demoOperator } from "./demo-people.ts";
export type { Mentor } from "./make-mentor.ts";
export { makeWorld, type World, type WorldName, worldSizes } from "./make-world.ts";
export { type SeedReport, type SeedTarget, seedWorld } from "./seed-world.ts";
