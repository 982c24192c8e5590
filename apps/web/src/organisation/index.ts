export { useOrganisation } from "./organisation-context.ts";
export { ReaderNote } from "./reader-note.tsx";
export { Refused } from "./refused.tsx";
export { useStep } from "./use-step.ts";
