export { allows, type Transition } from "./transition.ts";
