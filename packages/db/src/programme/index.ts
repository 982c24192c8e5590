export { makeProgrammes } from "./repository.ts";
