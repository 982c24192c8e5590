import type { BookingView } from "@waymark/contracts/booking";
import { useLocation } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { Paragraphs } from "../../listing/index.ts";
import { useNow } from "../../shared/time/index.ts";
import { BothTimes } from "../both-times.tsx";
import { AnswerRequest, type RequestAnswer } from "../session/answer-request.tsx";
import { useChange } from "../session/use-change.ts";
import { whatNow } from "../session/what-now.ts";
import { AnswerDone } from "./answer-done.tsx";

type Props = { readonly view: BookingView; readonly token: string };

/** A request for a session as its mentor reads it from the mail, and the answer to it. */
export const LinkAnswer = ({ view, token }: Props) => {
  const nowMs = useNow();
  const hash = useLocation({ select: (location) => location.hash });
  const [given, setGiven] = useState<RequestAnswer>();
  const { change, busy, refusal } = useChange(async (api, operationId, answer: RequestAnswer) => {
    await api.booking.answerByLink.mutate({ operationId, token, answer });
    return answer;
  }, setGiven);
  if (given !== undefined) return <AnswerDone view={view} answer={given} />;
  const name = view.mentee?.displayName ?? "A mentee";
  const { timeZone } = view.mentor;
  return (
    <div className="grid gap-8">
      <header className="grid gap-4">
        <div className="flex items-center gap-4">
          <Avatar name={name} />
          <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
            <bdi>{name}</bdi> would like to meet you
          </h1>
        </div>
        <p className="text-lg text-pretty">{whatNow(view, timeZone, nowMs)}</p>
      </header>
      <section aria-label="The request" className="panel grid gap-4 p-5 sm:p-7">
        <p className="text-sm text-ink-soft">
          <bdi>{view.title}</bdi>
        </p>
        <BothTimes
          start={view.start}
          end={view.end}
          zone={timeZone}
          theirZone={view.mentee?.timeZone ?? timeZone}
          theirName={name}
        />
        {view.topic !== "" && (
          <div className="grid gap-3 border-s-4 border-line ps-4 font-serif text-lg">
            <Paragraphs text={view.topic} />
          </div>
        )}
      </section>
      {view.can.includes("accept") ? (
        <AnswerRequest
          view={view}
          busy={busy}
          refusal={refusal}
          isDeclining={hash === "decline"}
          onAnswer={change}
        />
      ) : (
        <Notice title="There is nothing left to answer" />
      )}
    </div>
  );
};
