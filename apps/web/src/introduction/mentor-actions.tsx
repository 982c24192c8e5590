import type { IntroductionView } from "@waymark/contracts/introduction";
import { type Answer, possibleActions } from "./answer-draft.ts";
import { AnswerForm } from "./answer-form.tsx";
import { giveAnswer } from "./give-answer.ts";
import { useMove } from "./use-move.ts";

export const MentorActions = ({ view }: { readonly view: IntroductionView }) => {
  const { move, busy, refusal } = useMove((api, requestKey, answer: Answer) =>
    giveAnswer(api, view.id, requestKey, answer),
  );
  if (possibleActions(view).length === 0) return null;
  return (
    <AnswerForm view={view} preselected={undefined} busy={busy} refusal={refusal} onAnswer={move} />
  );
};
