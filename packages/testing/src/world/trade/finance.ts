import type { Trade } from "./trade.ts";

export const finance: Trade = {
  function: "Finance",
  titles: {
    junior: "Accounting trainee",
    mid: "Financial analyst",
    senior: "Senior controller",
    lead: "Finance lead",
    executive: "Chief financial officer",
  },
  skills: [
    "Budgeting",
    "Financial modelling",
    "Controlling",
    "Cash flow planning",
    "Audit",
    "Grant reporting",
    "Investor relations",
    "Cost accounting",
  ],
  headlines: [
    "Numbers for people who were told they are bad at numbers",
    "{title} at {place}: {skill} that others can read",
    "Your first budget, explained without a single acronym",
    "From bookkeeping to a seat at the table",
  ],
  origins: [
    "I kept the books of my aunt's pharmacy at sixteen and liked that at the end of the day everything had to agree.",
    "I was an auditor for {years} years, which is a long time to spend in other people's basements.",
    "I have been looking after the money of {place} for {years} years, through two crises and one very good year.",
    "I taught mathematics before I moved into finance, and I still explain things at a blackboard.",
  ],
  offers: [
    "We can read your organisation's accounts together, slowly, until you know where to look first.",
    "Bring a business case and I will ask the questions that your finance team is too polite to ask.",
    "I help founders and team leads to plan cash, which is not the same as profit.",
  ],
  lessons: [
    "I built a model with forty tabs that only I understood. When I was ill for a week, nobody could pay the suppliers.",
    "I cut the training budget because it was easy. Two years later we paid for it in recruiting.",
    "I reported a problem after I had fixed it. It would have taken half the time with help.",
  ],
};
