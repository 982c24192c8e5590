/** How somebody came to mentor others; follows the origin in a story. */
export const turns: readonly string[] = [
  "What I know I mostly owe to three people who took an hour for me when they had none.",
  'Nobody in my first job could tell me what "good" looks like, so I collected examples, and I share them.',
  "I changed countries once and professions twice, and each time one honest conversation made the difference.",
  "I have been the youngest in the room and the oldest in the room, and both are easier with company.",
  "For a long time I believed that asking for help was a weakness; then I led people who never asked.",
  "I was passed over for a promotion, asked why, and got an answer that I still use.",
  "I burned out once, came back slowly, and now know what I would have needed to hear.",
  "My own mentor never gave advice before the third question. I try to do the same.",
  "I work part-time by choice, and I like to show that a career survives it.",
  "I did not have the right diploma, the right accent or the right contacts, and it went well in the end.",
  "I have made most mistakes that one can make in this field, some of them twice.",
  "I grew up far from any city, and a stranger who answered my letter changed my life.",
];

/** How somebody works with mentees; closes a story. */
export const approaches: readonly string[] = [
  "I listen first, I write things down, and I will ask you next time what came of it.",
  "I prefer four short conversations with homework to one long one without.",
  "I am direct, and I will always say when I do not know.",
  "We start with what is on your desk today; the five-year plan can wait.",
  "I like drawings, lists and silence, and I am not in a hurry.",
  "You set the agenda a day before; I bring the coffee and the questions.",
  "I would rather disagree with you kindly than agree with you for an hour.",
  "I keep what you tell me to myself, and I mean it.",
  "Expect examples from my own work, the embarrassing ones included.",
  "If I am not the right person, I will tell you who is.",
  "I speak slowly on purpose, because most of us work in a second language.",
  "Bring something unfinished; finished things are harder to talk about.",
];

export const styleTags: readonly string[] = [
  "direct",
  "patient",
  "structured",
  "playful",
  "good listener",
  "brings examples",
  "gives homework",
  "asks more than tells",
  "calm",
  "challenging",
  "encouraging",
  "pragmatic",
  "big picture",
  "detail-minded",
  "humorous",
];

/** Mistakes that are made in every function. */
export const commonLessons: readonly string[] = [
  "I left a good team for a grand title. The title was gone with the next reorganisation; the team still meets without me.",
  "I kept quiet in a meeting because everybody else seemed sure. Afterwards three of them told me that they had been waiting for somebody to speak.",
  "I wrote a mail in anger and sent it within a minute. I needed two years to make it unsaid.",
  "I thought that saying yes made me reliable. It made me late.",
  "I did not ask what the job paid until I had it. My neighbour at the next desk had asked.",
  "I waited to be discovered. It turned out that my work was excellent and my manager had never seen it.",
  "I took over from somebody popular and changed everything in my first month, to show that I was there.",
  "I worked through a winter on tea and pride. My body ended it in March, on a station platform.",
  "I gave a young colleague the answer every time, and was surprised that she had none of her own.",
  "I planned for the best case because the worst case frightened me. The worst case came anyway, unplanned.",
  "I moved abroad with a perfect plan for my work and none for my evenings. I nearly went home over the evenings.",
  "I apologised for my accent at the start of every talk until a listener asked me to stop: she had come because of what I knew.",
  "I believed my first success was skill and my first failure was luck. It was the other way round.",
  "I never wrote anything down, since I would remember. My successor found an empty cupboard and a locked drawer.",
];
