export type { CircleDeps, CircleReadDeps, CircleTurnDeps } from "./deps.ts";
export { loadProgrammeOf } from "./load-programme-of.ts";
export { moveCircle } from "./move.ts";
export { endTurn } from "./end-turn.ts";
export { turnWrite } from "./turn-write.ts";
export { getCircle, listCircles } from "./view.ts";
