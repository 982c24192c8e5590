import type { AnswerGoalInput, GoalQuestion } from "@waymark/contracts/goal";
import { Button } from "@waymark/ui/button";
import { Field, RadioCards, TextArea } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import type { Refusal } from "../shared/api/index.ts";
import { focusProblem } from "../shared/form/index.ts";
import { Refused } from "../shared/refused/index.ts";

export type GoalAnswer = AnswerGoalInput["answer"];

type Props = {
  readonly question: GoalQuestion;
  readonly preselected: GoalAnswer["action"];
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** Only ever called from a press of the button. */
  readonly onAnswer: (answer: GoalAnswer) => void;
};

const choices = [
  { value: "progress", label: "I have a line to write" },
  {
    value: "skip_week",
    label: "Nothing this week",
    hint: "Nothing is written down, and we ask again in a week.",
  },
] as const;

/** How the week went with one goal. */
export const GoalAnswerForm = ({ question, preselected, busy, refusal, onAnswer }: Props) => {
  const [action, setAction] = useState(preselected);
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const line = note.trim();
    const isEmpty = action === "progress" && line === "";
    setMissing(isEmpty);
    if (isEmpty) return focusProblem(event.currentTarget);
    if (busy) return;
    onAnswer(action === "progress" ? { action, note: line } : { action });
  };
  return (
    <form noValidate onSubmit={submit} className="grid grid-cols-1 gap-6">
      <header className="grid gap-2">
        <h1 className="font-serif text-2xl font-semibold text-balance sm:text-3xl wrap-anywhere">
          How did it go this week?
        </h1>
        <p className="text-lg wrap-anywhere">
          Your goal with <bdi>{question.otherName}</bdi>: <bdi>{question.title}</bdi>
        </p>
      </header>
      {question.lastLine !== undefined && (
        <figure className="grid gap-1 border-s-4 border-line ps-4">
          <figcaption className="text-sm text-ink-soft">Your latest line</figcaption>
          <blockquote dir="auto" className="whitespace-pre-line wrap-anywhere">
            {question.lastLine.note}
          </blockquote>
        </figure>
      )}
      <div className="panel grid grid-cols-1 gap-6 p-5 sm:p-7">
        <RadioCards legend="This week" value={action} onChange={setAction} choices={choices} />
        {action === "progress" && (
          <Field
            label="Your line"
            seenBy="Seen by both of you"
            hint="What moved, what did not, what you learned."
            error={isMissing ? "Please write a line, or choose the quiet week." : undefined}
          >
            {(control) => (
              <TextArea
                {...control}
                maxLength={400}
                value={note}
                onChange={(event) => {
                  setNote(event.target.value);
                  setMissing(false);
                }}
              />
            )}
          </Field>
        )}
        <Refused refusal={refusal} />
        <Button type="submit" size="lg" className="sm:justify-self-start" busy={busy}>
          {busy ? "One moment …" : "Save"}
        </Button>
      </div>
    </form>
  );
};
