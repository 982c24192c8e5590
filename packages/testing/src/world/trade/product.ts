import type { Trade } from "./trade.ts";

export const product: Trade = {
  function: "Product",
  titles: {
    junior: "Associate product manager",
    mid: "Product manager",
    senior: "Senior product manager",
    lead: "Group product manager",
    executive: "Chief product officer",
  },
  skills: [
    "Product strategy",
    "User interviews",
    "Roadmapping",
    "Prioritisation",
    "Pricing",
    "Product discovery",
    "Accessibility",
    "Stakeholder alignment",
  ],
  headlines: [
    "Helps new product managers say no and still be invited back",
    "{title} at {place}: {skill} for things people must use",
    "From a list of wishes to a direction that a team believes in",
    "Changing into product from another trade? I did it late, too",
  ],
  origins: [
    "I answered support mails for four years, so I still read every complaint as a first draft of a roadmap.",
    "I was a nurse before I was a product manager, and triage turned out to be the same skill.",
    "For {years} years I have built products at {place}, mostly by removing things.",
    "I started as the only non-engineer in a team of nine and had to learn what a useful question is.",
  ],
  offers: [
    "Bring your roadmap and tell me which half you would cut; then we look at why you have not.",
    "I can sit in as the difficult stakeholder while you practise the conversation you dread.",
    "We can plan your first ten user interviews so that they change something.",
  ],
  lessons: [
    "I promised a date to a customer before I asked the team. We met it, and two of my best people left.",
    "I ran forty interviews and only heard what I had hoped for, because I asked people what they would do.",
    "I kept a failing feature alive for a year because it had been my idea. Now I write down beforehand what would make me stop.",
  ],
};
