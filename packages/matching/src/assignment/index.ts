export { type Assignment, type AssignmentProblem, NOBODY } from "./problem.ts";
export { type Solved, solveAssignment } from "./solve.ts";
export { worstOffUnits } from "./worst-off.ts";
