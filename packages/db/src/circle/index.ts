export { makeCircles } from "./repository.ts";
