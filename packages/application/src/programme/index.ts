export {
  type OwnProgramme,
  ownProgramme,
  type OwnProgrammeDeps,
  type OwnProgrammeError,
} from "./own.ts";
