export { ListingGone } from "./listing-gone.tsx";
export { Paragraphs } from "./paragraphs.tsx";
export { PersonTime } from "./person-time.tsx";
export { listingOptions } from "./queries.ts";
