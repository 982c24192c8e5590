export { makeTallies } from "./repository.ts";
