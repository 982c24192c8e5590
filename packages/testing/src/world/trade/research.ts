import type { Trade } from "./trade.ts";

export const research: Trade = {
  function: "Research",
  titles: {
    junior: "Doctoral researcher",
    mid: "Research associate",
    senior: "Senior scientist",
    lead: "Research group lead",
    executive: "Director of research",
  },
  skills: [
    "Scientific writing",
    "Grant applications",
    "Peer review",
    "Laboratory methods",
    "Bioinformatics",
    "Leaving academia",
    "Research ethics",
    "Conference talks",
  ],
  headlines: [
    "Finishing a thesis, leaving academia, or both",
    "{title} at {place}: {skill}, one page at a time",
    "From a question you love to a question that can be funded",
    "Talks that people remember, posters that people read",
  ],
  origins: [
    "I was the first of my family to study, and nobody told me that you are allowed to ask.",
    "For {years} years I have done research at {place}, with more failed experiments than published ones.",
    "I left the university after my second fixed contract and found that research also happens elsewhere.",
    "I measured glaciers for a decade; it makes you patient, and it makes you speak up.",
  ],
  offers: [
    "Send me one page of your draft; I will mark the sentence where I stopped believing you.",
    "We can plan the conversation with your supervisor that you have been putting off.",
    "I help with grant applications, above all with leaving things out.",
  ],
  lessons: [
    "I hid a failed series of measurements for months. The group next door had the same problem and the solution.",
    "I said yes to every review, every committee and every talk, and wrote nothing for two years.",
    "I thought a good result speaks for itself. It does not; somebody has to carry it into the room.",
  ],
  industries: [
    "Life sciences",
    "Renewable energy",
    "Agriculture and food",
    "Health care",
    "Manufacturing",
    "Telecommunications",
  ],
};
