export { makeGoals } from "./repository.ts";
