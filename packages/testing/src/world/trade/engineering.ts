import type { Trade } from "./trade.ts";

export const engineering: Trade = {
  function: "Engineering",
  titles: {
    junior: "Software engineer in the second year",
    mid: "Software engineer",
    senior: "Senior software engineer",
    lead: "Engineering lead",
    executive: "Director of engineering",
  },
  skills: [
    "TypeScript",
    "Distributed systems",
    "Code review",
    "System design",
    "Incident response",
    "Technical writing",
    "Mobile development",
    "Embedded software",
    "Test automation",
  ],
  headlines: [
    "{title} who helps you turn {skill} into calm releases",
    "From tickets to technical direction: {skill} at {place}",
    "Helps engineers get heard without getting louder",
    "Your first year of leading a team, thought through together",
  ],
  origins: [
    "I wrote my first paid code for a library catalogue and have been repairing other people's assumptions ever since, for {years} years now.",
    "I came to software from night shifts in a print shop, learned on a borrowed laptop, and now build systems at {place}.",
    "For {years} years I have kept systems running at {place}, most of them older than the people who maintain them.",
    "I studied music, failed at it politely, and found in programming the same mix of patience and pattern.",
  ],
  offers: [
    "Bring a design document, a pull request that went badly, or a decision you keep postponing; we will take it apart and put it back together.",
    "I am most useful when you are about to lead people who were your peers last month.",
    "We can rehearse a system design interview, or, better, design the thing you are really building.",
  ],
  lessons: [
    "I rewrote a working service because I disliked its language. It took nine months, and no customer ever noticed.",
    "I answered every question in my first team within minutes. It felt kind, and it taught five people not to decide anything without me.",
    "I shipped on a Friday because the demo was on Monday. The outage was short; the trust took a year to come back.",
  ],
};
