import type { Trade } from "./trade.ts";

export const people: Trade = {
  function: "People",
  titles: {
    junior: "People operations assistant",
    mid: "Recruiter",
    senior: "Senior people partner",
    lead: "Talent lead",
    executive: "Chief people officer",
  },
  skills: [
    "Interviewing",
    "Conflict resolution",
    "Career planning",
    "Salary negotiation",
    "Onboarding",
    "Coaching",
    "Feedback conversations",
    "Employment law basics",
  ],
  headlines: [
    "Difficult conversations, prepared well and held kindly",
    "{title} at {place} who will read your CV as a stranger would",
    "{skill} for first-time managers",
    "Back to work after a break? Let us plan it without apologies",
  ],
  origins: [
    "I was a union representative before I worked in people operations, so I know both sides of that table.",
    "For {years} years I have hired for {place}, and behind every application there still is somebody who waits for an answer.",
    "I came back to work after six years of care for my family and had to learn how to tell that story.",
    "I trained as a mediator in a neighbourhood centre, where people argue about trees and mean each other.",
  ],
  offers: [
    "We can rehearse your salary talk until the silence after the number no longer frightens you.",
    "Bring the feedback you did not give last month; we will find the words together.",
    "I help people who change countries to read what a job advertisement really asks for.",
  ],
  lessons: [
    "I hired people who were like me and called it culture. It took a project without a single dissenting voice to see it.",
    "I waited for the yearly review to say what I had known in spring. By then it was only unfair.",
    "I promised confidentiality that I could not keep. Now I say first what I must pass on.",
  ],
};
