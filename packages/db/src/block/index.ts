export { makeBlocks } from "./repository.ts";
