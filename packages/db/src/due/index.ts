export { makeDues } from "./repository.ts";
