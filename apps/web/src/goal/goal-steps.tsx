import type { GoalStatus } from "@waymark/domain/goal";
import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { useState } from "react";
import { arriveIn } from "../shared/form/index.ts";
import type { GoalPart } from "./goal-part.ts";
import type { useMoveGoal } from "./use-move-goal.ts";

type Step = "set_back" | "go_on" | "reach" | "drop";
type Props = GoalPart & { readonly moving: ReturnType<typeof useMoveGoal> };

const words = {
  reach: {
    press: "We reached it",
    confirm: "Yes, it is reached",
    about: "It counts as reached for both of you.",
  },
  set_back: {
    press: "Something came between",
    confirm: "Let it rest",
    about: "No weekly question while it rests. That is no failure.",
  },
  go_on: { press: "Go on with it", confirm: "Go on", about: "The weekly question comes again." },
  drop: {
    press: "Let it go",
    confirm: "Yes, let it go",
    about: "It stays in your history, and makes room for another one.",
  },
} as const satisfies Record<Step, object>;

const stepsFrom: Readonly<Partial<Record<GoalStatus, readonly Step[]>>> = {
  draft: ["drop"],
  active: ["reach", "set_back", "drop"],
  set_back: ["go_on", "reach", "drop"],
};

/** What may become of an open goal; each is asked once more, with room for a line. */
export const GoalSteps = ({ goal, moving }: Props) => {
  const [chosen, setChosen] = useState<Step>();
  const [note, setNote] = useState("");
  const close = () => {
    setChosen(undefined);
    setNote("");
  };
  if (chosen === undefined) {
    return (
      <div className="flex flex-wrap gap-2">
        {(stepsFrom[goal.status] ?? []).map((step) => (
          <Button
            key={step}
            size="sm"
            className={step === "drop" ? "min-h-11! max-sm:px-0!" : "min-h-11!"}
            variant={step === "drop" ? "quiet" : "secondary"}
            onClick={() => setChosen(step)}
          >
            {words[step].press}
            <span className="sr-only"> ({goal.title})</span>
          </Button>
        ))}
      </div>
    );
  }
  const line = note.trim();
  return (
    <div ref={arriveIn} className="grid grid-cols-1 gap-4 rounded-md bg-sunken p-4">
      <p>{words[chosen].about}</p>
      <Field label="A line to go with it" optional seenBy="Seen by both of you">
        {(control) => (
          <TextInput
            {...control}
            maxLength={400}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button
          size="sm"
          className="min-h-11!"
          busy={moving.pending?.action === chosen}
          onClick={() => moving.move({ action: chosen, ...(line !== "" && { note: line }) }, close)}
        >
          {words[chosen].confirm}
        </Button>
        <Button size="sm" className="min-h-11!" variant="secondary" onClick={close}>
          Leave it as it is
        </Button>
      </div>
    </div>
  );
};
