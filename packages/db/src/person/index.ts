export { makePersons } from "./repository.ts";
