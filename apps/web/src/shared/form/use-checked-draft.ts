import { type FormEvent, useState } from "react";
import { focusProblem } from "./focus-problem.ts";

/**
 * What somebody types into a form. What is wrong about it shows once they tried to send it, until they
 * change something; the first such field gets the focus.
 *
 * @param problemsOf one text for each field that needs a look; empty for a draft that can be sent
 */
export const useCheckedDraft = <Draft extends object, Problems extends object>(
  first: Draft | (() => Draft),
  problemsOf: (draft: Draft) => Problems,
) => {
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<Partial<Problems>>({});
  return {
    draft,
    problems,
    change: (part: Partial<Draft>) => {
      setDraft({ ...draft, ...part });
      setProblems({});
    },
    /** A form's own `onSubmit`, which calls this with a draft that can be sent. */
    submit: (onSound: (draft: Draft) => void) => (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      const found = problemsOf(draft);
      setProblems(found);
      if (Object.keys(found).length > 0) focusProblem(event.currentTarget);
      else onSound(draft);
    },
  };
};
