export { bySlug } from "./by-slug.ts";
export { pause, publish, restore, unpublish, withdraw } from "./change-status.ts";
export { mine } from "./mine.ts";
export { search } from "./search.ts";
export { setRequestsWithoutName } from "./set-requests-without-name.ts";
