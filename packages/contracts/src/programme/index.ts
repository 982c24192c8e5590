export {
  BeginProgrammeInput,
  EditProgrammeInput,
  MoveProgrammeInput,
  ProgrammeList,
  ProgrammeMoved,
  ProgrammeTarget,
  ProgrammeView,
} from "./procedures.ts";
