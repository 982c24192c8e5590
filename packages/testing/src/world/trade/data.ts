import type { Trade } from "./trade.ts";

export const data: Trade = {
  function: "Data",
  titles: {
    junior: "Junior data analyst",
    mid: "Data analyst",
    senior: "Senior data scientist",
    lead: "Analytics lead",
    executive: "Head of data",
  },
  skills: [
    "Machine learning",
    "SQL",
    "Statistics",
    "Data visualisation",
    "Experiment design",
    "Forecasting",
    "Data engineering",
    "Python",
    "Causal inference",
  ],
  headlines: [
    "Turns numbers into decisions that survive the next meeting",
    "{title} at {place}, happy to talk {skill} over a real data set",
    "From analyst to the person people ask before they decide",
    "{skill} without the theatre: fewer dashboards, better questions",
  ],
  origins: [
    "I began by counting birds for a nature trust and never lost the habit of asking how a number was made.",
    "For {years} years I have worked with the data of {place}, where every column has a story and half of them are wrong.",
    "I left a doctorate in physics after three years and learned more about uncertainty in my first week at {place}.",
    "My first model was a spreadsheet for my parents' bakery; it still predicts Saturdays better than I do.",
  ],
  offers: [
    "Show me an analysis you are proud of and one you would rather hide; the second usually teaches more.",
    'We can work on how to say "we do not know yet" to people who want a number by noon.',
    "I help with the step from doing analyses to choosing which ones deserve to be done.",
  ],
  lessons: [
    "I presented a beautiful model before asking who would use it. Nobody did, and they were right.",
    "I trusted a column called revenue for a year. It was orders, including those that were cancelled.",
    "I ended an experiment two days early because it looked good. The next two days would have told me why it was not.",
  ],
};
