export { makeDriftCases } from "./drift-repository.ts";
export { makeEndingReasons } from "./reason-repository.ts";
export { makeReflections } from "./reflection-repository.ts";
export { makeMentorships } from "./repository.ts";
export { makeThanks } from "./thanks-repository.ts";
export { makeRematchWishes } from "./wish-repository.ts";
