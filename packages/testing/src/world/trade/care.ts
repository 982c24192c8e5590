import type { Trade } from "./trade.ts";

export const care: Trade = {
  function: "Care and social work",
  titles: {
    junior: "Social worker in training",
    mid: "Registered nurse",
    senior: "Senior ward nurse",
    lead: "Team lead in social services",
    executive: "Director of nursing",
  },
  skills: [
    "Team supervision",
    "Shift leadership",
    "Patient communication",
    "Case management",
    "Resilience",
    "Safeguarding",
    "Volunteer coordination",
    "Community outreach",
  ],
  headlines: [
    "Leading a team where everybody is tired, without becoming hard",
    "{title} at {place}, with an open ear for {skill}",
    "From the bedside to responsibility for a ward",
    "Staying in a caring profession and staying well",
  ],
  origins: [
    "I have worked in care for {years} years and still like the first quiet minute of an early shift.",
    "I came to social work as a volunteer, with a degree in economics that nobody there needed.",
    "I learned nursing in one country and had to prove it all again in another, in a new language.",
    "For {years} years I have been at {place}, the last half of them with responsibility for others.",
  ],
  offers: [
    "We can talk through a case that stays with you, without names, and look at what was yours to carry.",
    "I help with recognition of foreign diplomas, and with the dignity of waiting for it.",
    "Bring the roster that does not work; there is always one rule that nobody remembers making.",
  ],
  lessons: [
    "I took over every shift that nobody wanted. When I fell ill, I saw that I had hidden a gap for years.",
    "I spoke about a family in front of them as if they were not there. The grandmother corrected my grammar.",
    "I believed that a good leader has no favourites and no bad days. My team believed me less for it.",
  ],
  industries: ["Health care", "Non-profit", "Public administration"],
  workplaces: [
    "a regional hospital",
    "a network of village clinics",
    "a hospice",
    "a refugee support network",
    "a youth centre",
  ],
};
