export { makeAvailabilities } from "./repository.ts";
