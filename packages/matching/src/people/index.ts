export { matchPeople } from "./match-people.ts";
