export { makeSuppressions } from "./repository.ts";
