import type { ProgrammeView } from "@waymark/contracts/programme";
import { Button } from "@waymark/ui/button";
import { type FormEvent, useState } from "react";
import type { output } from "zod";
import { Refused, useStep } from "../../organisation/index.ts";
import { LeaveGuard } from "../../shared/leave/index.ts";
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (!isSound(problems)) return;
    saving.step({ revision: view.revision, content: cleaned(draft) }, () => setChanged(false));
  };
  const part = {
    draft,
    problems: isShown ? problems : { questions: [], trainings: [] },
    onChange: change,
  };
  const isBlocked = isShown && !isSound(problems);
  return (
    <form noValidate onSubmit={submit} className="grid max-w-3xl grid-cols-1 gap-6">
      <LeaveGuard isArmed={isChanged} what="this programme" />
      <Basics {...part} />
      <Questions {...part} />
      <MatchingFields {...part} />
      <Trainings {...part} />
      <SponsoringFields {...part} />
      <Refused refusal={saving.refusal} />
      <div
        data-save-bar
        className="sticky bottom-0 z-2 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-surface px-4 py-3 shadow-lift sm:mx-0 sm:rounded-t-lg sm:border-x sm:px-6"
      >
        <output className={isBlocked ? "text-sm font-semibold text-brick" : "text-sm"}>
          {isBlocked
            ? "Something above needs a look first."
            : isChanged
              ? "Not saved yet."
              : "Everything is saved."}
        </output>
        <Button type="submit" busy={saving.pending !== undefined || !isChanged}>
          {saving.pending === undefined ? "Save" : "Saving …"}
        </Button>
      </div>
    </form>
  );
};
