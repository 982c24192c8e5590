import type { IntroductionView } from "@waymark/contracts/introduction";
import { useLocation } from "@tanstack/react-router";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { useNow } from "../shared/time/index.ts";
import { AnswerDone } from "./answer-done.tsx";
import { actionOfHash, type Answer, possibleActions } from "./answer-draft.ts";
import { AnswerForm } from "./answer-form.tsx";
import { NameNote } from "./name-note.tsx";
import { OtherFace } from "./other-face.tsx";
import { RequestText } from "./request-text.tsx";
import { TimelineList } from "./timeline-list.tsx";
import { useAnswerByLink } from "./use-answer-by-link.ts";
import { whatNow } from "./what-now.ts";

type Props = { readonly view: IntroductionView; readonly token: string };

export const AnswerView = ({ view, token }: Props) => {
  const nowMs = useNow();
  const hash = useLocation({ select: (location) => location.hash });
  const [given, setGiven] = useState<Answer>();
  const { answer, busy, refusal } = useAnswerByLink(token, setGiven);
  if (given !== undefined) return <AnswerDone view={view} answer={given} />;
  const isOpen = possibleActions(view).length > 0;
  return (
    <div className="grid gap-8">
      <header className="grid gap-4">
        <div className="flex items-center gap-4">
          <OtherFace name={view.mentee.displayName} />
          <h1 className="font-serif text-3xl font-semibold wrap-anywhere">
            <bdi>{view.mentee.displayName ?? "A mentee"}</bdi> asks you for an introduction
          </h1>
        </div>
        <p className="text-lg text-pretty">{whatNow(view, view.mentor.timeZone, nowMs)}</p>
      </header>
      <section aria-label="The request">
        <RequestText view={view} />
      </section>
      <NameNote view={view} />
      {view.exchanges.length > 0 && (
        <section aria-label="What happened so far" className="border-t border-line pt-6">
          <TimelineList view={view} timeZone={view.mentor.timeZone} />
        </section>
      )}
      {isOpen ? (
        <AnswerForm
          view={view}
          preselected={actionOfHash(hash)}
          busy={busy}
          refusal={refusal}
          onAnswer={answer}
        />
      ) : (
        <Notice title="There is nothing left to answer" />
      )}
    </div>
  );
};
