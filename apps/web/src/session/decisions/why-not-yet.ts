type Draft = {
  readonly question: string;
  readonly options: readonly string[];
  readonly criteria: readonly string[];
  readonly choice: string;
};

/** What a decision still needs before it can be written down, or null. */
export const whyNotYet = ({ question, options, criteria, choice }: Draft): string | null => {
  if (question.trim().length < 3) return "Write the question.";
  if (options.length < 2) return "Write two options at least, each on a line of its own.";
  if (options.length > 8) return "Eight options are the most.";
  if (new Set(options).size < options.length) return "Two options are the same.";
  if (criteria.length === 0) return "Write what mattered, each on a line of its own.";
  if (criteria.length > 8) return "Eight criteria are the most.";
  if ([...options, ...criteria].some((line) => line.length > 120)) {
    return "One of the lines is longer than 120 characters.";
  }
  return options.includes(choice) ? null : "Choose one of the options.";
};
