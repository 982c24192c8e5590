import type { IntroductionView } from "@waymark/contracts/introduction";
import { Button } from "@waymark/ui/button";
import { Field, RadioCards, TextArea } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import type { Refusal } from "../shared/api/index.ts";
import { NoteField } from "../shared/note-field/index.ts";
import {
  type Answer,
  type AnswerAction,
  type AnswerDraft,
  answerOf,
  type AnswerProblem,
  emptyAnswer,
  possibleActions,
} from "./answer-draft.ts";
import { DeclineReasons } from "./decline-reasons.tsx";
import { menteeName } from "./mentee-name.ts";
import { TimeChoice } from "./time-choice.tsx";

type Props = {
  readonly view: IntroductionView;
  readonly preselected: AnswerAction | undefined;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** Only ever called from a press of the button. */
  readonly onAnswer: (answer: Answer) => void;
};

const actionText = {
  accept: { label: "Accept", hint: "An introduction mail goes to both of you.", verb: "Accept" },
  ask_more: {
    label: "Tell me more",
    hint: "Your question goes out, and the clock stands still.",
    verb: "Send the question",
  },
  decline: {
    label: "Decline",
    hint: "With a reason, so that they can ask better.",
    verb: "Decline",
  },
} as const satisfies Record<AnswerAction, object>;

/** A mentor's answer: chosen, filled in, and given with one press at the end. */
export const AnswerForm = ({ view, preselected, busy, refusal, onAnswer }: Props) => {
  const possible = possibleActions(view);
  const [draft, setDraft] = useState<AnswerDraft>(() =>
    emptyAnswer(
      preselected !== undefined && possible.includes(preselected) ? preselected : "accept",
    ),
  );
  const [problem, setProblem] = useState<AnswerProblem>();
  const change = (part: Partial<AnswerDraft>) => {
    setDraft({ ...draft, ...part });
    setProblem(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const answer = answerOf(draft);
    if (answer.ok) onAnswer(answer.value);
    else setProblem(answer.error);
  };
  const name = menteeName(view.mentee).within;

  return (
    <form noValidate onSubmit={submit} className="panel grid gap-6 p-5 sm:p-7">
      <RadioCards
        legend="Your answer"
        value={draft.action}
        onChange={(action) => change({ action })}
        choices={possible.map((value) => ({ value, ...actionText[value] }))}
      />
      {draft.action === "accept" && view.proposedTimes.length > 0 && (
        <TimeChoice
          view={view}
          value={draft.agreedTime}
          onChange={(agreedTime) => change({ agreedTime })}
        />
      )}
      {draft.action === "decline" && (
        <DeclineReasons
          value={draft.reason}
          error={problem?.field === "reason" ? problem.text : undefined}
          onChange={(reason) => change({ reason })}
        />
      )}
      {draft.action === "ask_more" ? (
        <Field
          label="Your question"
          seenBy={`Seen by ${name} only`}
          error={problem?.field === "question" ? problem.text : undefined}
        >
          {(control) => (
            <TextArea
              {...control}
              maxLength={600}
              value={draft.question}
              onChange={(event) => change({ question: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <NoteField
          seenBy={`Seen by ${name} only`}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      )}
      {refusal !== undefined && (
        <Notice tone="bad" title="Nothing was changed" announce>
          <p>{refusal.text}</p>
        </Notice>
      )}
      <Button
        type="submit"
        size="lg"
        variant={draft.action === "decline" ? "danger" : "primary"}
        busy={busy}
      >
        {busy ? "One moment …" : actionText[draft.action].verb}
      </Button>
    </form>
  );
};
