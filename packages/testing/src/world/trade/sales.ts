import type { Trade } from "./trade.ts";

export const sales: Trade = {
  function: "Sales",
  titles: {
    junior: "Sales trainee",
    mid: "Account manager",
    senior: "Senior account manager",
    lead: "Regional sales lead",
    executive: "Commercial director",
  },
  skills: [
    "Negotiation",
    "Public tenders",
    "Account planning",
    "Cold outreach",
    "Sales forecasting",
    "Partnerships",
    "Active listening",
    "Proposal writing",
  ],
  headlines: [
    "Selling for people who do not like to sell",
    "{title} at {place}, glad to practise {skill} with you",
    "From your first lost deal to a forecast you can sleep on",
    "Long sales cycles, short mails: what I learned the slow way",
  ],
  origins: [
    "I am an introvert who went into sales by accident and stayed because listening turned out to be the job.",
    "I repaired machines for eight years before somebody noticed that customers only wanted to talk to me.",
    "For {years} years I have sold to {place}, where a decision takes longer than most careers.",
    "I began in a call centre with a script, and the best day was the one when I put it away.",
  ],
  offers: [
    "We can role-play the price conversation until it becomes boring; boring is what you want.",
    "Bring your pipeline and we will find the three deals that are already lost, so that you can stop feeding them.",
    "I help people who come from engineering or care work to see that they already know how to sell.",
  ],
  lessons: [
    "I closed the largest contract of my year with a promise that our team could not keep. I still meet that customer.",
    "I talked for forty minutes in a first meeting. The customer had come to say yes.",
    "I chased every lead for a year and called it diligence. It was fear of choosing.",
  ],
};
