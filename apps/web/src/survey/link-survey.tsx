import type { SurveyView } from "@waymark/contracts/survey";
import { useLocation } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { zonedMomentText } from "../shared/time/index.ts";
import { AnswerDone } from "./answer-done.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { tappedIn } from "./rating-words.ts";
import { useAnswer } from "./use-answer.ts";

type Props = { readonly view: SurveyView; readonly token: string };

/** The questions as they are read from the mail, and the answer to them. */
export const LinkSurvey = ({ view, token }: Props) => {
  const hash = useLocation({ select: (location) => location.hash });
  const { answer, busy, refusal, done } = useAnswer((api, requestKey, given) =>
    api.survey.answerByLink.mutate({ requestKey, token, answer: given }),
  );
  if (done !== undefined) return <AnswerDone view={view} answered={done} />;
  const name = view.other.displayName;
  return (
    <div className="grid gap-6">
      <header className="grid gap-3">
        <div className="flex items-start gap-4">
          <Avatar name={name} />
          <h1 className="font-serif text-2xl font-semibold text-balance sm:text-3xl wrap-anywhere">
            How was your session with <bdi>{name}</bdi>?
          </h1>
        </div>
        <p className="text-ink-soft">{zonedMomentText(view.start, view.timeZone)}</p>
      </header>
      <AnswerForm
        view={view}
        tapped={tappedIn(hash)}
        busy={busy}
        refusal={refusal}
        onAnswer={answer}
      />
    </div>
  );
};
