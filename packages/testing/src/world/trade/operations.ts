import type { Trade } from "./trade.ts";

export const operations: Trade = {
  function: "Operations",
  titles: {
    junior: "Operations trainee",
    mid: "Operations coordinator",
    senior: "Senior operations manager",
    lead: "Head of site operations",
    executive: "Chief operating officer",
  },
  skills: [
    "Process design",
    "Supply chain planning",
    "Lean methods",
    "Project management",
    "Procurement",
    "Quality management",
    "Shift planning",
    "Crisis management",
  ],
  headlines: [
    "Makes the work behind the work visible",
    "{title} at {place}; practical help with {skill}",
    "First time responsible for a site? Start with the night shift",
    "Projects that end: planning for people with a day job",
  ],
  origins: [
    "I started on a loading dock and have done almost every job that I later had to plan.",
    "For {years} years I have been the one at {place} who gets the call when something stands still.",
    "I was a stage manager in a small theatre, where a delay of ten seconds is a catastrophe.",
    "I served as a logistics officer and had to unlearn giving orders before I could lead.",
  ],
  offers: [
    "Draw me how the work really flows, not how the handbook says it does, and we will find the queue.",
    "We can prepare your first crisis before it happens: who calls whom, and who may decide.",
    "I like to help coordinators who do a manager's work without the title.",
  ],
  lessons: [
    "I introduced a perfect process on a Monday without asking the people who had to follow it. By Friday they had a better one, in secret.",
    "I measured everything for a year and improved nothing, because nobody was allowed to stop the line.",
    "I saved two percent on packaging, and the returns cost us five.",
  ],
};
