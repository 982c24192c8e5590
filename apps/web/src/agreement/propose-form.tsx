import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { useStep } from "../mentorship/index.ts";
import { Refused } from "../shared/refused/index.ts";
import { arriveIn, focusProblem } from "../shared/form/index.ts";
import { type GroundDraft, groundErrors, groundOf } from "./ground-draft.ts";
import { GroundFields } from "./ground-fields.tsx";

type Props = {
  readonly mentorshipId: string;
  readonly first: GroundDraft;
  readonly firstReviewOn: string;
  readonly today: string;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
};

type Terms = ReturnType<typeof groundOf> & { readonly reviewOn: string };

/** A version with the signature of whoever writes it; it holds once the other signs it, too. */
export const ProposeForm = (props: Props) => {
  const { mentorshipId, first, firstReviewOn, today, onDone, onCancel } = props;
  const [ground, setGround] = useState(first);
  const [reviewOn, setReviewOn] = useState(firstReviewOn);
  const [isTried, setTried] = useState(false);
  const { step, pending, refusal } = useStep((api, requestKey, terms: Terms) =>
    api.agreement.move.mutate({ requestKey, mentorshipId, move: { action: "propose", terms } }),
  );
  const isAhead = reviewOn > today;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const isSound = isAhead && Object.keys(groundErrors(ground)).length === 0;
    if (!isSound) return focusProblem(event.currentTarget);
    step({ ...groundOf(ground), reviewOn }, onDone);
  };
  const seenBy = "Seen by both of you";
  return (
    <form
      ref={onCancel && arriveIn}
      noValidate
      onSubmit={submit}
      className="panel grid gap-6 p-5 sm:p-7"
    >
      <h3 className="text-lg font-bold">Your proposal</h3>
      <GroundFields draft={ground} onChange={setGround} isTried={isTried} seenBy={seenBy} />
      <Field
        label="When do you look at it again?"
        hint="Both of you get a mail on that day."
        error={isTried && !isAhead ? "Choose a day that is ahead." : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            className="max-w-56"
            min={today}
            value={reviewOn}
            onChange={({ target }) => setReviewOn(target.value)}
          />
        )}
      </Field>
      <Refused refusal={refusal} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={pending !== undefined}>
          {pending === undefined ? "Sign and propose" : "Proposing …"}
        </Button>
        {onCancel !== undefined && (
          <Button variant="secondary" onClick={onCancel}>
            Leave it as it is
          </Button>
        )}
      </div>
    </form>
  );
};
