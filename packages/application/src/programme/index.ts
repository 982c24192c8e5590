export { beginProgramme } from "./begin.ts";
export type { ProgrammeDeps } from "./deps.ts";
export { showGuide } from "./guide.ts";
export { editProgramme, moveProgramme } from "./move.ts";
export {
  type OwnProgramme,
  ownProgramme,
  type OwnProgrammeDeps,
  type OwnProgrammeError,
} from "./own.ts";
export { listProgrammes, showProgramme } from "./show.ts";
