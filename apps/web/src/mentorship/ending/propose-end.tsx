import type { MentorshipView } from "@waymark/contracts/mentorship";
import type { GuidedOutcome } from "@waymark/domain/mentorship";
import { Button } from "@waymark/ui/button";
import { RadioCards } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { focusProblem } from "../../shared/form/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { useMove } from "../use-move.ts";
import { outcomes } from "./outcome-text.ts";

const steps = (otherName: string): readonly string[] => [
  `You say how it ends. ${otherName} hears it by mail and agrees, or it ends two weeks later; sessions that are booked for after the end are called off.`,
  "Each of you writes a goodbye: what you did, thanks, what is next.",
  "You read each other’s, and both of you get a certificate.",
];

/** The beginning of a good end: how, and then the other side says whether they see it so, too. */
export const ProposeEnd = ({ view }: { readonly view: MentorshipView }) => {
  const [outcome, setOutcome] = useState<GuidedOutcome>();
  const [isTried, setTried] = useState(false);
  const { step, pending, refusal } = useMove(view.id);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (outcome === undefined) return focusProblem(event.currentTarget);
    step({ action: "propose_end", outcome });
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid gap-5 p-5 sm:p-7">
      <div className="grid gap-1">
        <h3 className="text-lg font-bold">End it together</h3>
        <p className="max-w-[60ch] text-ink-soft text-pretty">
          A good end takes three steps, and you can take the first one back.
        </p>
      </div>
      <ol className="grid max-w-[60ch] gap-2 text-sm">
        {steps(view.otherName).map((step, at) => (
          <li key={step} className="flex gap-3 wrap-anywhere">
            <span aria-hidden="true" className="font-serif font-bold text-blaze">
              {at + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
      <RadioCards
        legend="How does it end?"
        choices={outcomes}
        value={outcome}
        onChange={setOutcome}
        error={isTried && outcome === undefined ? "Choose one." : undefined}
      />
      <Refused refusal={refusal} />
      <div>
        <Button type="submit" busy={pending !== undefined}>
          {pending === undefined ? "Propose to end" : "One moment …"}
        </Button>
      </div>
    </form>
  );
};
