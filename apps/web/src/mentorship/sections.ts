/**
 * The sections of a mentorship in the order in which they are shown: overview, agreement, goals,
 * messages, shelf, people, ending. Each is a child of the route `mentorship` in `app/routes.tsx`.
 */
export const sections = [
  { path: "/mentorships/$mentorshipId", label: "Overview" },
  { path: "/mentorships/$mentorshipId/agreement", label: "Agreement" },
  { path: "/mentorships/$mentorshipId/goals", label: "Goals" },
  { path: "/mentorships/$mentorshipId/messages", label: "Messages" },
  { path: "/mentorships/$mentorshipId/shelf", label: "Shelf" },
  { path: "/mentorships/$mentorshipId/people", label: "People" },
  { path: "/mentorships/$mentorshipId/ending", label: "Ending" },
] as const;
