import type { ProgrammeView } from "@waymark/contracts/programme";
import { type FormEvent, useState } from "react";
import type { output } from "zod";
import { Refused, useStep } from "../../organisation/index.ts";
import { focusProblem } from "../../shared/form/index.ts";
import { SaveBar } from "../../shared/save-bar/index.ts";
import { Basics } from "./basics.tsx";
import { draftOf, type ProgrammeDraft } from "./draft.ts";
import { MatchingFields } from "./matching-fields.tsx";
import { isSound, problemsOf } from "./problems.ts";
import { Questions } from "./questions.tsx";
import { SponsoringFields } from "./sponsoring.tsx";
import { Trainings } from "./trainings.tsx";

type Given = { readonly revision: number; readonly content: ProgrammeDraft };

/** Lines that were left empty are no options. */
const cleaned = (draft: ProgrammeDraft): ProgrammeDraft => ({
  ...draft,
  intake: draft.intake.map((question) =>
    question.kind === "choice"
      ? { ...question, options: question.options.filter((option) => option.trim() !== "") }
      : question,
  ),
});

/** All that a manager may change, saved together. */
export const ProgrammeForm = ({ view }: { readonly view: output<typeof ProgrammeView> }) => {
  const [draft, setDraft] = useState(() => draftOf(view));
  const [isChanged, setChanged] = useState(false);
  const [isShown, setShown] = useState(false);
  const problems = problemsOf(draft);
  const saving = useStep(["programme"], (api, requestKey, given: Given) =>
    api.programme.edit.mutate({ requestKey, programmeId: view.id, ...given }),
  );
  const change = (part: Partial<ProgrammeDraft>) => {
    setDraft({ ...draft, ...part });
    setChanged(true);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setShown(true);
    if (!isSound(problems)) return focusProblem(event.currentTarget);
    saving.step({ revision: view.revision, content: cleaned(draft) }, () => setChanged(false));
  };
  const part = {
    draft,
    problems: isShown ? problems : { questions: [], trainings: [] },
    onChange: change,
  };
  return (
    <form noValidate onSubmit={submit} className="grid max-w-3xl grid-cols-1 gap-6">
      <Basics {...part} />
      <Questions {...part} />
      <MatchingFields {...part} />
      <Trainings {...part} />
      <SponsoringFields {...part} />
      <Refused refusal={saving.refusal} />
      <SaveBar
        what="this programme"
        isChanged={isChanged}
        isBlocked={isShown && !isSound(problems)}
        isSaving={saving.pending !== undefined}
      />
    </form>
  );
};
