import type { EnrolmentMoved, EnrolmentQuestion } from "@waymark/contracts/enrolment";
import type { EnrolmentForm } from "@waymark/domain/enrolment";
import { Button } from "@waymark/ui/button";
import { Checkbox } from "@waymark/ui/field";
import { type FormEvent, type ReactNode, useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { useMyZone } from "../person/index.ts";
import { focusProblem } from "../shared/form/index.ts";
import { consentLines } from "./consent-lines.ts";
import { freshDraft, readForm } from "./form-draft.ts";
import { FormFields } from "./form-fields.tsx";

type Props = {
  readonly token: string;
  readonly question: EnrolmentQuestion;
  readonly onJoined: (moved: EnrolmentMoved) => void;
  /** Stands beside the button that joins. */
  readonly beside: ReactNode;
};

/** The form of somebody who is signed in with the invited address. */
export const JoinForm = ({ token, question, onJoined, beside }: Props) => {
  const zone = useMyZone();
  const [draft, setDraft] = useState(() => freshDraft(question.known, zone));
  const [isAgreed, setAgreed] = useState(false);
  const [isTried, setTried] = useState(false);
  const { form, problems } = readForm(draft, question.side, question.questions);
  const joining = useStep(["enrolment", "person.me"], (api, requestKey, given: EnrolmentForm) =>
    api.enrolment.join.mutate({
      requestKey,
      token,
      form: given,
      consentTextVersion: question.consentTextVersion,
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (form !== undefined && isAgreed) joining.step(form, onJoined);
    else focusProblem(event.currentTarget);
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid grid-cols-1 gap-6 p-5 sm:p-7">
      <FormFields
        side={question.side}
        questions={question.questions}
        draft={draft}
        problems={isTried ? problems : {}}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <section aria-labelledby="who-sees-what" className="grid gap-3 rounded-md bg-sunken p-4">
        <h2 id="who-sees-what" className="text-lg font-bold">
          Who sees what
        </h2>
        <ul className="grid list-disc gap-2 ps-5 text-sm">
          {consentLines(question).map((line) => (
            <li key={line} className="text-pretty wrap-anywhere">
              {line}
            </li>
          ))}
        </ul>
        <Checkbox
          label="I have read this and agree to it."
          checked={isAgreed}
          aria-invalid={isTried && !isAgreed ? true : undefined}
          onChange={(event) => setAgreed(event.target.checked)}
        />
        {isTried && !isAgreed && (
          <p role="alert" className="text-sm font-semibold text-brick">
            Joining takes your agreement.
          </p>
        )}
      </section>
      <Refused refusal={joining.refusal} />
      {isTried && Object.keys(problems).length > 0 && (
        <p role="alert" className="text-sm font-semibold text-brick">
          Something above is still missing.
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={joining.pending !== undefined}>
          {question.hasSeat ? "Join" : "Join the waiting list"}
        </Button>
        {beside}
      </div>
    </form>
  );
};
