export { bySlug } from "./by-slug.ts";
export { search } from "./search.ts";
