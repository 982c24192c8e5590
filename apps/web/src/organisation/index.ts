export { Refused } from "../shared/refused/index.ts";
export { useOrganisation } from "./organisation-context.ts";
export { ReaderNote } from "./reader-note.tsx";
export { useStep } from "./use-step.ts";
