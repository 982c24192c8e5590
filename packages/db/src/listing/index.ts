export { makeListings } from "./repository.ts";
