export { compareMatchings, type MatchChange, type MatchingComparison } from "./compare.ts";
