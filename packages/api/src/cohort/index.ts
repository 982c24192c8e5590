export { create, get, list, move, plan } from "./cohort.ts";
export { importPeople, invitePeople, movePerson, people } from "./people.ts";
