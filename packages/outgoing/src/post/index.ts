export { makePost, type PostOptions } from "./make-post.ts";
