import type { EndingReason } from "@waymark/domain/mentorship";
import { Button } from "@waymark/ui/button";
import { RadioCards } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import { Refused } from "../../shared/refused/index.ts";
import { useStep } from "../use-step.ts";
import { reasons } from "./outcome-text.ts";

type Props = { readonly mentorshipId: string; readonly mayGive: boolean };

/** Why it ended, for those who like to say. */
export const ReasonForm = ({ mentorshipId, mayGive }: Props) => {
  const [reason, setReason] = useState<EndingReason>();
  const [isGiven, setGiven] = useState(false);
  const { step, pending, refusal } = useStep((api, requestKey, chosen: EndingReason) =>
    api.mentorship.reason.mutate({ requestKey, mentorshipId, reason: chosen }),
  );
  if (isGiven)
    return (
      <Notice
        tone="good"
        title="Thank you. It is counted once others have answered, too."
        announce
      />
    );
  if (!mayGive) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason !== undefined) step(reason, () => setGiven(true));
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid gap-5 p-5 sm:p-7">
      <div className="grid gap-1">
        <h3 className="text-lg font-bold">Why did it end?</h3>
        <p className="max-w-[60ch] text-ink-soft text-pretty">
          Only if you like. Nobody reads your answer: it is counted with those of at least four
          other mentorships, on the first of a month, and never shown with a name or a date.
        </p>
      </div>
      <RadioCards legend="The reason" choices={reasons} value={reason} onChange={setReason} />
      <Refused refusal={refusal} />
      <div>
        <Button
          type="submit"
          variant="secondary"
          disabled={reason === undefined}
          busy={pending !== undefined}
        >
          Say so
        </Button>
      </div>
    </form>
  );
};
