export { FACETS, type FacetName } from "./name.ts";
