export { arriveIn } from "./arrive-in.ts";
export { focusProblem } from "./focus-problem.ts";
export { useCheckedDraft } from "./use-checked-draft.ts";
