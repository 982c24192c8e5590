export { useOrganisation } from "./organisation-context.ts";
export { Refused } from "./refused.tsx";
export { useStep } from "./use-step.ts";
