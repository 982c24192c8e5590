import type { AnswerReferralInput, ReferralQuestion } from "@waymark/contracts/referral";
import { Button } from "@waymark/ui/button";
import { Field, RadioCards, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import type { Refusal } from "../shared/api/index.ts";
import { focusProblem } from "../shared/form/index.ts";
import { Refused } from "../shared/refused/index.ts";

export type ReferralAnswer = AnswerReferralInput["answer"];

type Props = {
  readonly question: ReferralQuestion;
  readonly preselected: ReferralAnswer["action"] | undefined;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** Only ever called from a press of the button. */
  readonly onAnswer: (answer: ReferralAnswer) => void;
};

const yesHint = {
  partner: "We ask the other person. Names pass only if they say yes, too.",
  third: "You both get one mail with each other’s name and address.",
} as const;

const noHint = {
  partner: "Nobody is asked, and nobody asks you why.",
  third: "We forget your address, and nobody asks you why.",
} as const;

/** A yes or a no of one who is asked whether they want to meet somebody. */
export const ReferralAnswerForm = ({ question, preselected, busy, refusal, onAnswer }: Props) => {
  const { asked, proposerName, partnerIs, reason, thirdName } = question;
  const [action, setAction] = useState(preselected);
  const [name, setName] = useState(thirdName ?? "");
  const [problem, setProblem] = useState<"action" | "name">();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isNameless = action === "yes" && asked === "third" && name.trim() === "";
    setProblem(action === undefined ? "action" : isNameless ? "name" : undefined);
    if (action === undefined || isNameless) return focusProblem(event.currentTarget);
    if (busy) return;
    const withName = action === "yes" && asked === "third";
    onAnswer({ action, ...(withName && { name: name.trim() }) });
  };
  return (
    <form noValidate onSubmit={submit} className="grid grid-cols-1 gap-6">
      <header className="grid gap-3">
        <h1 className="font-serif text-2xl font-semibold text-balance sm:text-3xl wrap-anywhere">
          {asked === "third" ? (
            <>
              May <bdi>{proposerName}</bdi> introduce you to somebody?
            </>
          ) : (
            <>
              <bdi>{proposerName}</bdi> would like you to meet somebody
            </>
          )}
        </h1>
        {asked === "third" && (
          <p className="text-lg text-pretty">
            {partnerIs === "mentee"
              ? "It is somebody whom they mentor, and who wants to meet you."
              : "It is somebody who mentors them, and who wants to meet you."}
          </p>
        )}
      </header>
      <figure className="grid gap-1 border-s-4 border-line ps-4">
        <figcaption className="text-sm text-ink-soft">
          <bdi>{proposerName}</bdi> writes
        </figcaption>
        <blockquote dir="auto" className="whitespace-pre-line wrap-anywhere">
          {reason}
        </blockquote>
      </figure>
      <div className="panel grid grid-cols-1 gap-6 p-5 sm:p-7">
        <RadioCards
          legend="Your answer"
          value={action}
          onChange={(chosen) => {
            setAction(chosen);
            setProblem(undefined);
          }}
          error={problem === "action" ? "Please choose an answer." : undefined}
          choices={[
            { value: "yes", label: "Yes, introduce us", hint: yesHint[asked] },
            { value: "no", label: "No, thank you", hint: noHint[asked] },
          ]}
        />
        {asked === "third" && action === "yes" && (
          <Field
            label="Your name"
            seenBy="Seen by the two you say yes to"
            error={problem === "name" ? "Please write your name." : undefined}
          >
            {(control) => (
              <TextInput
                {...control}
                maxLength={80}
                autoComplete="name"
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
        )}
        <Refused refusal={refusal} />
        <Button type="submit" size="lg" className="sm:justify-self-start" busy={busy}>
          {busy ? "One moment …" : "Send my answer"}
        </Button>
      </div>
    </form>
  );
};
