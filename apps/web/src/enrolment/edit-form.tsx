import type { OwnEnrolment } from "@waymark/contracts/enrolment";
import type { EnrolmentForm } from "@waymark/domain/enrolment";
import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { draftOf, type FormDraft, readForm } from "./form-draft.ts";
import { FormFields } from "./form-fields.tsx";
import { Wishes } from "./wishes.tsx";

/** What somebody said when they joined, and whom they would like to meet. */
export const EditForm = ({ own }: { readonly own: OwnEnrolment }) => {
  const [draft, setDraft] = useState(() => draftOf(own.form));
  const [isTried, setTried] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { form, problems } = readForm(draft, own.side, own.questions);
  const editing = useStep(["enrolment"], (api, requestKey, given: EnrolmentForm) =>
    api.enrolment.edit.mutate({
      requestKey,
      cohortId: own.round.cohortId,
      enrolmentId: own.enrolmentId,
      form: given,
    }),
  );
  const change = (part: Partial<FormDraft>) => {
    setDraft({ ...draft, ...part });
    setSaved(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (form !== undefined) editing.step(form, () => setSaved(true));
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid grid-cols-1 gap-6 p-5 sm:p-7">
      <Wishes
        choices={own.choices}
        prefers={draft.prefers}
        onChange={(prefers) => change({ prefers })}
      />
      <FormFields
        side={own.side}
        questions={own.questions}
        draft={draft}
        problems={isTried ? problems : {}}
        onChange={change}
      />
      <Refused refusal={editing.refusal} />
      {isSaved && <Notice tone="good" title="Saved" announce />}
      <div>
        <Button type="submit" busy={editing.pending !== undefined}>
          {editing.pending === undefined ? "Save" : "Saving …"}
        </Button>
      </div>
    </form>
  );
};
