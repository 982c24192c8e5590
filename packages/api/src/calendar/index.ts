export { links, renewLinks } from "./links.ts";
