import type { OwnEnrolment } from "@waymark/contracts/enrolment";
import type { EnrolmentForm } from "@waymark/domain/enrolment";
import { type FormEvent, useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { focusProblem } from "../shared/form/index.ts";
import { SaveBar } from "../shared/save-bar/index.ts";
import { draftOf, type FormDraft, readForm } from "./form-draft.ts";
import { FormFields } from "./form-fields.tsx";
import { Wishes } from "./wishes.tsx";

/** What somebody said when they joined, and whom they would like to meet. */
export const EditForm = ({ own }: { readonly own: OwnEnrolment }) => {
  const [draft, setDraft] = useState(() => draftOf(own.form));
  const [isTried, setTried] = useState(false);
  const [isChanged, setChanged] = useState(false);
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
    setChanged(true);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (form !== undefined) editing.step(form, () => setChanged(false));
    else focusProblem(event.currentTarget);
  };
  return (
    <form noValidate onSubmit={submit} className="grid grid-cols-1 gap-6">
      <div className="panel grid grid-cols-1 gap-6 p-5 sm:p-7">
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
      </div>
      <Refused refusal={editing.refusal} />
      <SaveBar
        what="what you said"
        isChanged={isChanged}
        isBlocked={isTried && form === undefined}
        isSaving={editing.pending !== undefined}
      />
    </form>
  );
};
