export { addFeed, feeds, removeFeed } from "./feeds.ts";
export { links, renewLinks } from "./links.ts";
