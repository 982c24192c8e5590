export { parseIndexChange } from "./parse-index-change.ts";
export { makeListings } from "./repository.ts";
