export { makeCohorts } from "./repository.ts";
