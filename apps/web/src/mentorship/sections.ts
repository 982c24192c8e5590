/**
 * The sections of a mentorship in the order in which they are shown: overview, agreement, goals,
 * messages, shelf, ending. Each is a child of the route `mentorship` in `app/routes.tsx`.
 */
export const sections = [{ path: "/mentorships/$mentorshipId", label: "Overview" }] as const;
