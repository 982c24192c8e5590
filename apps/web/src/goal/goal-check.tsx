import { smartExplanations, type SmartCheck } from "@waymark/domain/goal";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { Tag } from "@waymark/ui/tag";
import { useState } from "react";
import { arriveIn } from "../shared/form/index.ts";
import { checkNames } from "./goal-text.ts";
import type { GoalPart } from "./goal-part.ts";
import type { Move } from "./use-move-goal.ts";

type Props = GoalPart & {
  readonly check: SmartCheck;
  readonly pending: Move | undefined;
  readonly onMove: (move: Move, onDone?: () => void) => void;
};

/** One of the five checks of a draft: what it means, the pair's words for it, and both ticks. */
export const GoalCheck = ({ goal, list, check, pending, onMove }: Props) => {
  const { explanation, ticks } = goal.checks[check];
  const [words, setWords] = useState<string>();
  const other = list.viewer === "mentor" ? "mentee" : "mentor";
  const isMine = ticks[list.viewer] !== undefined;
  const isBusy = pending !== undefined && "check" in pending && pending.check === check;
  const seen = { seenRevision: goal.revision };
  const save = (text: string) =>
    onMove({ action: "explain", check, explanation: text.trim(), ...seen }, () =>
      setWords(undefined),
    );
  return (
    <li className="grid grid-cols-1 gap-3 border-t border-line py-4">
      <div className="grid gap-1">
        <h4 className="font-bold">{checkNames[check]}</h4>
        <p className="text-sm text-ink-soft">{smartExplanations[check]}</p>
      </div>
      {words === undefined ? (
        <>
          {explanation !== "" && (
            <p dir="auto" className="max-w-[65ch] whitespace-pre-line wrap-anywhere">
              {explanation}
            </p>
          )}
          <div className="flex flex-wrap items-center gap-3">
            {explanation !== "" && (
              <Button
                size="sm"
                className="min-h-11!"
                variant={isMine ? "secondary" : "primary"}
                aria-pressed={isMine}
                busy={isBusy}
                onClick={() =>
                  onMove(isMine ? { action: "untick", check } : { action: "tick", check, ...seen })
                }
              >
                {isMine ? "You agree ✓" : "I agree"}
                <span className="sr-only"> on {checkNames[check]}</span>
              </Button>
            )}
            <Button
              size="sm"
              className="min-h-11!"
              variant={explanation === "" ? "secondary" : "quiet"}
              onClick={() => setWords(explanation)}
            >
              {explanation === "" ? "Write a line" : "Change"}
              <span className="sr-only"> on {checkNames[check]}</span>
            </Button>
            {explanation !== "" && (
              <Tag tone={ticks[other] === undefined ? "plain" : "good"}>
                {ticks[other] === undefined
                  ? `${list.otherName} has not ticked it yet`
                  : `${list.otherName} agrees ✓`}
              </Tag>
            )}
          </div>
        </>
      ) : (
        <Field
          label={`How is it ${checkNames[check].toLowerCase()}?`}
          seenBy="Seen by both of you"
          hint={explanation === "" ? undefined : "Other words are ticked anew, by both of you."}
        >
          {(control) => (
            <div ref={arriveIn} className="grid gap-3">
              <TextArea
                {...control}
                maxLength={400}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
              <div className="flex flex-wrap gap-3">
                <Button size="sm" className="min-h-11!" busy={isBusy} onClick={() => save(words)}>
                  Save
                </Button>
                <Button
                  size="sm"
                  className="min-h-11!"
                  variant="secondary"
                  onClick={() => setWords(undefined)}
                >
                  Leave it
                </Button>
              </div>
            </div>
          )}
        </Field>
      )}
    </li>
  );
};
