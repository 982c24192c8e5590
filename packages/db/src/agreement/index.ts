export { makeAgreements } from "./repository.ts";
