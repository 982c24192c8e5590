import type { AgreementQuestion, AnswerAgreementInput } from "@waymark/contracts/agreement";
import { Link } from "@tanstack/react-router";
import { Button, buttonClass } from "@waymark/ui/button";
import type { Refusal } from "../shared/api/index.ts";
import { Refused } from "../shared/refused/index.ts";
import { dateText } from "../shared/time/index.ts";
import { TermsList } from "./terms-list.tsx";

export type AgreementAnswer = AnswerAgreementInput["answer"];

type Props = {
  readonly question: AgreementQuestion;
  readonly pending: AgreementAnswer | undefined;
  readonly refusal: Refusal | undefined;
  /** Only ever called from a press of a button. */
  readonly onAnswer: (answer: AgreementAnswer) => void;
};

/** What the other side has signed, with what its reader can do about it. */
export const AgreementAnswerForm = ({ question, pending, refusal, onAnswer }: Props) => {
  const { mentorshipId, otherName, timeZone, proposal, isFirst } = question;
  const isBusy = pending !== undefined;
  return (
    <div className="grid grid-cols-1 gap-6">
      <header className="grid gap-2">
        <h1 className="font-serif text-2xl font-semibold text-balance sm:text-3xl wrap-anywhere">
          Your agreement with <bdi>{otherName}</bdi>
        </h1>
        <p className="max-w-[60ch] text-lg text-pretty wrap-anywhere">
          <bdi>{otherName}</bdi> signed this on {dateText(proposal.at, timeZone)}.{" "}
          {isFirst
            ? "Your mentorship begins when you sign it, too."
            : "It takes the place of your present agreement when you sign it, too."}
        </p>
      </header>
      <div className="panel grid gap-6 p-5 sm:p-7">
        <TermsList terms={proposal.terms} />
        <Refused refusal={refusal} title="Nothing was signed" />
        <div className="flex flex-wrap gap-3">
          <Button size="lg" busy={isBusy} onClick={() => onAnswer("sign")}>
            {pending === "sign" ? "Signing …" : "Sign"}
          </Button>
          <Link
            to="/mentorships/$mentorshipId/agreement"
            params={{ mentorshipId }}
            className={buttonClass({ variant: "secondary", size: "lg" })}
          >
            Propose something else
          </Link>
          <Button
            variant="quiet"
            size="lg"
            className="max-sm:px-0!"
            busy={isBusy}
            onClick={() => onAnswer("decline")}
          >
            Not this one
          </Button>
        </div>
      </div>
    </div>
  );
};
