export type { IndexedListing, Interval } from "./listing.ts";
