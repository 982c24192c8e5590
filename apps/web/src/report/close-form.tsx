import { Button } from "@waymark/ui/button";
import { Field, RadioCards, TextArea } from "@waymark/ui/field";
import { type FormEvent, type ReactNode, useState } from "react";
import { focusProblem } from "../shared/form/index.ts";
import type { LookingAfter, Outcome } from "./use-look-after.ts";
import { outcomeText } from "./outcome-text.ts";

const outcomes: readonly Outcome[] = ["no_breach", "spoken_to", "listing_withdrawn", "passed_on"];

type Props = {
  readonly busy: boolean;
  readonly onClose: (move: LookingAfter) => void;
  /** What can be done instead, beside the button. */
  readonly children: ReactNode;
};

export const CloseForm = ({ busy, onClose, children }: Props) => {
  const [outcome, setOutcome] = useState<Outcome>();
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(outcome === undefined);
    if (outcome === undefined) return focusProblem(event.currentTarget);
    if (!busy) onClose({ step: "close", outcome, note });
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <RadioCards
        legend="What came of it?"
        choices={outcomes.map((value) => ({ value, label: outcomeText[value] }))}
        value={outcome}
        onChange={(value) => {
          setOutcome(value);
          setMissing(false);
        }}
        error={isMissing ? "Please choose what came of it." : undefined}
      />
      <Field label="Note" seenBy="Seen by operators" optional>
        {(control) => (
          <TextArea
            {...control}
            maxLength={1200}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {busy ? "Closing …" : "Close the report"}
        </Button>
        {children}
      </div>
    </form>
  );
};
