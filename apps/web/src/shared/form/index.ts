export { focusProblem } from "./focus-problem.ts";
