import type { Trade } from "./trade.ts";

export const marketing: Trade = {
  function: "Marketing",
  titles: {
    junior: "Marketing assistant",
    mid: "Content marketer",
    senior: "Senior brand manager",
    lead: "Marketing lead",
    executive: "Marketing director",
  },
  skills: [
    "Brand strategy",
    "Copywriting",
    "Content planning",
    "Email marketing",
    "Market research",
    "Positioning",
    "Community building",
    "Search engine optimisation",
  ],
  headlines: [
    "Plain words for things that are hard to explain",
    "{title} at {place}; talk to me about {skill} on a small budget",
    "Find the one sentence that your whole team can repeat",
    "For marketers who would rather be useful than loud",
  ],
  origins: [
    "I sold vegetables on a market before I read a single book about marketing, and the market taught me more.",
    "I was a local journalist until my paper closed; I kept the deadlines and the dislike of adjectives.",
    "For {years} years I have told the story of {place}, where trust is earned in very small steps.",
    "I started by translating manuals, and I still believe that most marketing is a translation.",
  ],
  offers: [
    "Bring a page that does not work; we will read it aloud until we hear why.",
    "We can find out who your message is for by listing, in earnest, who it is not for.",
    "I am glad to look at a first campaign plan and ask what you would do with a tenth of the money.",
  ],
  lessons: [
    "I celebrated a campaign with a million views. It brought eleven customers, and I had spent the year's budget.",
    "I wrote for my director instead of our readers. The director was delighted.",
    "I copied what a larger rival did and became a smaller version of them.",
  ],
};
