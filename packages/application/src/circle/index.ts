export type { CircleDeps, CircleReadDeps } from "./deps.ts";
export { moveCircle } from "./move.ts";
export { getCircle, listCircles } from "./view.ts";
