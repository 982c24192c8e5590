export { makeReadings } from "./reading-repository.ts";
export { makeMessages } from "./repository.ts";
