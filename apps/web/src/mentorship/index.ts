export { useMentorship } from "./mentorship-context.ts";
export { mentorshipOptions } from "./queries.ts";
