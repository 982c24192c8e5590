import type { AgreementView } from "@waymark/contracts/agreement";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { useStep } from "../mentorship/index.ts";
import { Refused } from "../shared/refused/index.ts";
import { arriveIn, focusProblem } from "../shared/form/index.ts";
import { draftOfGround, freshGround, groundErrors, groundOf } from "./ground-draft.ts";
import { GroundFields } from "./ground-fields.tsx";

type Props = {
  readonly mentorshipId: string;
  readonly view: AgreementView;
  readonly onDone: () => void;
};

type Sheet = ReturnType<typeof groundOf> & { readonly hopes: string; readonly offers: string };

/** One side's sheet, filled in apart from the other. */
export const ExpectationsForm = ({ mentorshipId, view, onDone }: Props) => {
  const { own } = view.expectations;
  const [ground, setGround] = useState(own === null ? freshGround : draftOfGround(own));
  const [hopes, setHopes] = useState(own?.hopes ?? "");
  const [offers, setOffers] = useState(own?.offers ?? "");
  const [isTried, setTried] = useState(false);
  const { step, pending, refusal } = useStep((api, requestKey, sheet: Sheet) =>
    api.agreement.fill.mutate({ requestKey, mentorshipId, sheet }),
  );
  const isComplete = hopes.trim() !== "" && Object.keys(groundErrors(ground)).length === 0;
  const seenBy = "Seen by both, once both have written";
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!isComplete) return focusProblem(event.currentTarget);
    step({ ...groundOf(ground), hopes: hopes.trim(), offers: offers.trim() }, onDone);
  };
  return (
    <form
      ref={own === null ? undefined : arriveIn}
      noValidate
      onSubmit={submit}
      className="panel grid gap-6 p-5 sm:p-7"
    >
      <Field
        label="What do you hope for?"
        hint="In three months, how will you notice that it was worth it?"
        seenBy={seenBy}
        error={isTried && hopes.trim() === "" ? "One sentence is enough." : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={1200}
            value={hopes}
            onChange={({ target }) => setHopes(target.value)}
          />
        )}
      </Field>
      <Field label="What do you bring, and what can you not give?" seenBy={seenBy} optional>
        {(control) => (
          <TextArea
            {...control}
            maxLength={1200}
            value={offers}
            onChange={({ target }) => setOffers(target.value)}
          />
        )}
      </Field>
      <GroundFields draft={ground} onChange={setGround} isTried={isTried} seenBy={seenBy} />
      <Refused refusal={refusal} />
      <div>
        <Button type="submit" busy={pending !== undefined}>
          {pending === undefined ? "Keep what I expect" : "Keeping …"}
        </Button>
      </div>
    </form>
  );
};
