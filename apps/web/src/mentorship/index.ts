export { useMentorship } from "./mentorship-context.ts";
export { mentorshipOptions } from "./queries.ts";
export { PausePanel } from "./pause-panel.tsx";
export { ReflectionPanel } from "./reflection-panel.tsx";
export { ResumeBreak } from "./resume-break.tsx";
export { MentorshipSection } from "./section.tsx";
export { useStep } from "./use-step.ts";
