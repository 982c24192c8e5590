export { getListingBySlug } from "./get-by-slug.ts";
