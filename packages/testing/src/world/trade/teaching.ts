import type { Trade } from "./trade.ts";

export const teaching: Trade = {
  function: "Teaching",
  titles: {
    junior: "Teacher in the first years",
    mid: "Vocational teacher",
    senior: "Senior lecturer",
    lead: "Head of a department",
    executive: "School principal",
  },
  skills: [
    "Curriculum design",
    "Public speaking",
    "Classroom leadership",
    "Workshop facilitation",
    "Online teaching",
    "Adult education",
    "Exam preparation",
    "Educational technology",
  ],
  headlines: [
    "Hold a room of thirty, or of three hundred",
    "{title} at {place}: {skill} that people look forward to",
    "Your first workshop, from empty page to applause",
    "Teachers who want to change schools, or change trades",
  ],
  origins: [
    "I have taught for {years} years, to apprentices, prisoners and professors, and the questions are the same.",
    "I was a bad pupil, which is the best thing that ever happened to my teaching.",
    "I was a carpenter before I taught carpentry; my hands still explain faster than I do.",
    "I moved from the classroom to {place} and took with me the habit of planning for the back row.",
  ],
  offers: [
    "Teach me something for five minutes; then we talk about what I understood.",
    "We can plan a course backwards, from what people should be able to do to what they do on Monday.",
    "I help specialists to speak in front of people who are not.",
  ],
  lessons: [
    "I prepared ninety slides for sixty minutes. In the end somebody asked what it had been about.",
    "I praised the quick ones for years. The slow ones had the better questions; I had never waited for them.",
    "I took a noisy class for a bad class. They were arguing about the subject.",
  ],
  industries: ["Education", "Non-profit", "Public administration"],
  workplaces: ["a vocational school", "an evening college", "a village school", "a music school"],
};
