import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import { Refused } from "../../shared/refused/index.ts";
import { useMove } from "../use-move.ts";

const linesMax = 5;
const lineLengthMax = 80;

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 1);

/** What a mentee can help others with by now: the mentor reads it. */
export const HelpForm = ({ view }: { readonly view: MentorshipView }) => {
  const [text, setText] = useState(view.canHelpWith.join("\n"));
  const [isKept, setKept] = useState(false);
  const { step, pending, refusal } = useMove(view.id);
  const lines = linesOf(text);
  const isTooMuch = lines.length > linesMax || lines.some((line) => line.length > lineLengthMax);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isTooMuch) step({ action: "offer_help", canHelpWith: lines }, () => setKept(true));
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid gap-4 p-5 sm:p-7">
      <Field
        label="I can help with"
        hint="What could you help others with by now? One on each line, five at most."
        seenBy="Seen by your mentor"
        error={isTooMuch ? "Five short lines are the most." : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              setKept(false);
            }}
          />
        )}
      </Field>
      <Refused refusal={refusal} />
      {isKept && <Notice tone="good" title="Kept" announce />}
      <div>
        <Button type="submit" variant="secondary" busy={pending !== undefined}>
          {pending === undefined ? "Keep it" : "Keeping …"}
        </Button>
      </div>
    </form>
  );
};
