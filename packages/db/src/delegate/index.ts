export { makeDelegates } from "./repository.ts";
