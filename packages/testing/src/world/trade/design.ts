import type { Trade } from "./trade.ts";

export const design: Trade = {
  function: "Design",
  titles: {
    junior: "Junior interaction designer",
    mid: "Product designer",
    senior: "Senior product designer",
    lead: "Design lead",
    executive: "Head of design",
  },
  skills: [
    "Interaction design",
    "Design systems",
    "Portfolio review",
    "Usability testing",
    "Typography",
    "Service design",
    "Prototyping",
    "Inclusive design",
  ],
  headlines: [
    "Portfolio reviews that are honest, specific and kind",
    "{title} for {place}, where a form can change a day",
    "{skill} for designers who are the only one in the room",
    "Helps designers explain decisions to people who like blue",
  ],
  origins: [
    "I learned to set type in lead, in a workshop that smelled of oil, and I still think with my hands.",
    "I trained as an architect and moved to screens when I saw how many people are locked out by a bad form.",
    "For {years} years I have been designing for {place}, often for people who are tired, in a hurry or afraid.",
    "I drew comics through school, and sequence, pause and surprise are still my tools.",
  ],
  offers: [
    "Send me three pieces of work and one sentence on each; we will find the story that holds them together.",
    "We can run a usability test together, and I will sit on my hands while you learn to stay silent.",
    "I like to help with the first design system, the one that should stay small.",
  ],
  lessons: [
    "I defended a design for an hour and won. In the first test nobody found the button.",
    "I handed over perfect screens without ever asking what was hard to build. We built half, and it was the wrong half.",
    'I took feedback as a verdict for years. The day I started to ask "what were you trying to do?" it became a gift.',
  ],
};
