export { makeMentorships } from "./repository.ts";
