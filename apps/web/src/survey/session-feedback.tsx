import type { SurveyView } from "@waymark/contracts/survey";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { useEffect, useRef, useState } from "react";
import { useApi } from "../shared/api/index.ts";
import { arriveIn } from "../shared/form/index.ts";
import { dateText, useNow } from "../shared/time/index.ts";
import { AnswerForm } from "./answer-form.tsx";
import { AnswerText } from "./answer-text.tsx";
import { OfferPanel } from "./offer-panel.tsx";
import { openingText } from "./opening-text.ts";
import { sessionSurveyOptions } from "./queries.ts";
import { useAnswer } from "./use-answer.ts";

type Props = { readonly view: SurveyView };

const anchor = "feedback";

const useIsCalledFor = (): boolean =>
  useLocation({ select: (location) => location.hash }) === anchor;

const Ask = ({ view }: Props) => {
  const isCalledFor = useIsCalledFor();
  const [isPressed, setPressed] = useState(false);
  const { answer, busy, refusal } = useAnswer((api, requestKey, given) =>
    api.survey.answer.mutate({ requestKey, surveyId: view.id, answer: given }),
  );
  if (isCalledFor || isPressed) {
    return (
      <div ref={isPressed ? arriveIn : undefined}>
        <AnswerForm
          view={view}
          tapped={undefined}
          busy={busy}
          refusal={refusal}
          onAnswer={answer}
        />
      </div>
    );
  }
  return (
    <div className="grid justify-items-start gap-3">
      <p className="max-w-[60ch] text-pretty">
        How was it? You can answer until {dateText(view.answerUntil, view.timeZone)}.
      </p>
      <Button onClick={() => setPressed(true)}>Say how it was</Button>
    </div>
  );
};

const Theirs = ({ view }: Props) => {
  const { theirs, other, status } = view;
  if (theirs !== null) {
    return (
      <AnswerText
        title={
          <>
            <bdi>{other.displayName}</bdi> says
          </>
        }
        answer={theirs}
      />
    );
  }
  return status === "answered" ? (
    <p className="max-w-[60ch] text-pretty text-ink-soft">{openingText(view)}</p>
  ) : null;
};

const Feedback = ({ view }: Props) => {
  const nowMs = useNow();
  const section = useRef<HTMLElement>(null);
  const isCalledFor = useIsCalledFor();
  // The router looks for the place before what stands there has come.
  useEffect(() => {
    if (isCalledFor) section.current?.scrollIntoView();
  }, [isCalledFor]);
  const isOpen =
    (view.status === "due" || view.status === "sent") && Date.parse(view.answerUntil) > nowMs;
  if (!isOpen && view.mine === null && view.theirs === null) return null;
  return (
    <section
      ref={section}
      id={anchor}
      aria-labelledby="feedback-title"
      className="grid scroll-mt-6 gap-4"
    >
      <h2 id="feedback-title" className="text-lg font-bold">
        How it was
      </h2>
      {isOpen && <Ask view={view} />}
      {view.mine !== null && <AnswerText title="You said" answer={view.mine.shared} />}
      <Theirs view={view} />
      <OfferPanel view={view} />
    </section>
  );
};

/** Beside everything else about a session: what both say of it, once they may read it. */
export const SessionFeedback = ({ sessionId }: { readonly sessionId: string }) => {
  const query = useQuery(sessionSurveyOptions(useApi(), sessionId));
  const survey = query.data?.survey ?? null;
  return survey === null ? null : <Feedback view={survey} />;
};
