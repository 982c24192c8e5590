export { ListingGone } from "./listing-gone.tsx";
export { Paragraphs } from "../shared/text/index.ts";
export { PersonTime } from "./person-time.tsx";
export { listingOptions } from "./queries.ts";
