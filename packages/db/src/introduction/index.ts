export { makeIntroductions } from "./repository.ts";
