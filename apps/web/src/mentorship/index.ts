export { cadenceText } from "./cadence-text.ts";
export { useMentorship } from "./mentorship-context.ts";
export { PausePanel } from "./pause-panel.tsx";
export { ReflectionPanel } from "./reflection-panel.tsx";
export { Refused } from "./refused.tsx";
export { useStep } from "./use-step.ts";
