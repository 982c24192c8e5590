export { describeAccessPatterns } from "./describe-access-patterns.ts";
