import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { useState } from "react";
import type { useMoveGoal } from "./use-move-goal.ts";

type Props = { readonly moving: ReturnType<typeof useMoveGoal> };

/** A line of progress, by either of the two. */
export const ProgressForm = ({ moving }: Props) => {
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const save = () => {
    const line = note.trim();
    setMissing(line === "");
    if (line !== "") moving.move({ action: "progress", note: line }, () => setNote(""));
  };
  return (
    <Field
      label="A line of progress"
      seenBy="Seen by both of you"
      hint="What moved, what did not, what you learned."
      error={isMissing ? "Please write a line first." : undefined}
    >
      {(control) => (
        <div className="grid gap-3">
          <TextArea
            {...control}
            rows={2}
            maxLength={400}
            className="min-h-20"
            value={note}
            onChange={(event) => {
              setNote(event.target.value);
              setMissing(false);
            }}
          />
          <div>
            <Button busy={moving.pending?.action === "progress"} onClick={save}>
              {moving.pending?.action === "progress" ? "Saving …" : "Save the line"}
            </Button>
          </div>
        </div>
      )}
    </Field>
  );
};
