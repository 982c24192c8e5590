export { type AnyTransition, targetsOf } from "./targets.ts";
export { allows, type Transition } from "./transition.ts";
