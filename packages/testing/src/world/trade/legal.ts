import type { Trade } from "./trade.ts";

export const legal: Trade = {
  function: "Legal and public affairs",
  titles: {
    junior: "Legal trainee",
    mid: "Legal counsel",
    senior: "Senior counsel",
    lead: "Head of compliance",
    executive: "General counsel",
  },
  skills: [
    "Data protection",
    "Contract law",
    "Policy writing",
    "Compliance",
    "Public consultation",
    "Licensing",
    "Plain legal language",
    "Whistleblower protection",
  ],
  headlines: [
    "Contracts that both sides can read",
    "{title} at {place}: {skill} without fear",
    "From law school to a team where you are the only lawyer",
    "How to be the colleague who says how, not the one who says no",
  ],
  origins: [
    "I learned law at evening school while I drove a tram, so I explain it the way I would to passengers.",
    "For {years} years I have advised {place}, mostly by asking what people are really trying to do.",
    "I drafted rules in a ministry before I had to live with them outside, and I apologise for some.",
    "I was a court interpreter first, and words that mean two things still keep me awake.",
  ],
  offers: [
    "Bring a contract that you signed without understanding; we will read it in plain words.",
    "We can practise advice that fits on half a page.",
    "I help lawyers who join technical teams to ask good questions early.",
  ],
  lessons: [
    "I stopped a project with a correct opinion of twelve pages. One question at the start would have saved it.",
    "I won an argument about a clause and lost the supplier.",
    "I wrote a policy that nobody could follow, so everybody broke it, and then it protected no one.",
  ],
};
