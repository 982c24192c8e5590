export { makeShelves } from "./repository.ts";
