import type { SharedAnswer } from "@waymark/domain/survey";
import type { ReactNode } from "react";
import { Paragraphs } from "../shared/text/index.ts";
import { agreement } from "./rating-words.ts";

type Props = { readonly title: ReactNode; readonly answer: SharedAnswer };

/** The part of an answer that both may read. */
export const AnswerText = ({ title, answer }: Props) => (
  <div className="panel grid gap-3 p-5">
    <h3 className="font-semibold">{title}</h3>
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
      <dt className="text-ink-soft">I felt listened to</dt>
      <dd className="text-end font-semibold">{agreement[answer.feltListenedTo]}</dd>
      <dt className="text-ink-soft">It was useful to me</dt>
      <dd className="text-end font-semibold">{agreement[answer.usefulness]}</dd>
    </dl>
    {answer.note !== undefined && (
      <div className="grid gap-2 border-s-4 border-line ps-4 font-serif text-lg">
        <Paragraphs text={answer.note} />
      </div>
    )}
  </div>
);
