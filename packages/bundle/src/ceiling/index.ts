export { type Ceiling, ceilingOf, exceptionalBundles } from "./ceilings.ts";
export { loadedKilobytes } from "./loaded-kilobytes.ts";
