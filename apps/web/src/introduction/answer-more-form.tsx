import type { IntroductionView } from "@waymark/contracts/introduction";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { Notice } from "@waymark/ui/notice";
import { type FormEvent, useState } from "react";
import { useMove } from "./use-move.ts";

const shortest = 10;

/** The mentee's answer to the mentor's question; with it the clock runs again. */
export const AnswerMoreForm = ({ view }: { readonly view: IntroductionView }) => {
  const [answer, setAnswer] = useState("");
  const [error, setError] = useState<string>();
  const { move, busy, refusal } = useMove((api, requestKey, text: string) =>
    api.introduction.answerMore.mutate({ requestKey, introductionId: view.id, answer: text }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (answer.trim().length < shortest) setError("Please answer in a whole sentence.");
    else move(answer.trim());
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid gap-5 p-5 sm:p-7">
      <blockquote dir="auto" className="border-s-4 border-blaze ps-4 font-serif text-lg">
        {view.exchanges.at(-1)?.question}
      </blockquote>
      <Field
        label="Your answer"
        hint="With it, the mentor has at least another day to decide."
        seenBy={`Seen by ${view.mentor.displayName} only${view.withoutName === true ? ", without your name" : ""}`}
        error={error}
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={900}
            value={answer}
            onChange={(event) => {
              setAnswer(event.target.value);
              setError(undefined);
            }}
          />
        )}
      </Field>
      {refusal !== undefined && (
        <Notice tone="bad" title="Not sent" announce>
          <p>{refusal.text}</p>
        </Notice>
      )}
      <Button type="submit" size="lg" busy={busy}>
        {busy ? "Sending …" : "Send the answer"}
      </Button>
    </form>
  );
};
