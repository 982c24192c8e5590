export {
  BeginProgrammeInput,
  EditProgrammeInput,
  GuideTarget,
  MoveProgrammeInput,
  ProgrammeGuide,
  ProgrammeList,
  ProgrammeMoved,
  ProgrammeTarget,
  ProgrammeView,
} from "./procedures.ts";
