import type { SurveyView } from "@waymark/contracts/survey";
import type { Rating, SurveyAnswer } from "@waymark/domain/survey";
import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import type { Refusal } from "../shared/api/index.ts";
import { focusProblem } from "../shared/form/index.ts";
import { NoteField } from "../shared/note-field/index.ts";
import { Refused } from "../shared/refused/index.ts";
import { answerOf, draftFrom, type SurveyDraft, type SurveyProblem } from "./answer-draft.ts";
import { FitField } from "./fit-field.tsx";
import { MoreFields } from "./more-fields.tsx";
import { RatingScale } from "./rating-scale.tsx";
import { agreement } from "./rating-words.ts";
import { openingText } from "./opening-text.ts";

type Props = {
  readonly view: SurveyView;
  /** What was tapped in the mail; it only fills the form in. */
  readonly tapped: Rating | undefined;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** Only ever called from a press of the button. */
  readonly onAnswer: (answer: SurveyAnswer) => void;
};

/** How it was: what the other side will read, and below it what they will not. */
export const AnswerForm = ({ view, tapped, busy, refusal, onAnswer }: Props) => {
  const [draft, setDraft] = useState<SurveyDraft>(() => draftFrom(tapped));
  const [problem, setProblem] = useState<SurveyProblem>();
  const change = (part: Partial<SurveyDraft>) => {
    setDraft({ ...draft, ...part });
    setProblem(undefined);
  };
  const errorOf = (field: keyof SurveyDraft) =>
    problem?.field === field ? problem.text : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const answer = answerOf(draft);
    if (answer.ok) onAnswer(answer.value);
    else {
      setProblem(answer.error);
      focusProblem(event.currentTarget);
    }
  };
  const name = view.other.displayName;
  const seenBy = "Seen by both of you, once both are open";
  return (
    <form noValidate onSubmit={submit} className="panel grid gap-7 p-5 sm:p-7">
      <p className="text-sm text-pretty text-ink-soft">{openingText(view)}</p>
      <RatingScale
        legend="I felt listened to"
        seenBy={seenBy}
        words={agreement}
        value={draft.feltListenedTo}
        onChange={(feltListenedTo) => change({ feltListenedTo })}
        error={errorOf("feltListenedTo")}
      />
      <RatingScale
        legend="It was useful to me"
        seenBy={seenBy}
        words={agreement}
        value={draft.usefulness}
        onChange={(usefulness) => change({ usefulness })}
        error={errorOf("usefulness")}
      />
      <NoteField seenBy={seenBy} value={draft.note} onChange={(note) => change({ note })} />
      {view.asksFit && (
        <FitField name={name} value={draft.fit} onChange={(fit) => change({ fit })} />
      )}
      <MoreFields
        name={name}
        asksReview={view.side === "mentee"}
        draft={draft}
        problem={problem}
        onChange={change}
      />
      <Refused refusal={refusal} title="Nothing was sent" />
      {problem !== undefined && (
        <Notice tone="heed" title="One choice is missing" announce>
          <p>{problem.text}</p>
        </Notice>
      )}
      <div>
        <Button type="submit" size="lg" busy={busy}>
          Send
        </Button>
      </div>
    </form>
  );
};
