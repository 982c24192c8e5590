export type { CircleDeps, CircleReadDeps, CircleTurnDeps } from "./deps.ts";
export { loadProgrammeOf } from "./load-programme-of.ts";
export { moveCircle } from "./move.ts";
export { endTurn } from "./turn.ts";
export { turnWrites } from "./turn-writes.ts";
export { getCircle, listCircles } from "./view.ts";
