import { useState } from "react";
import { Button } from "@waymark/ui/button";
import { countTicks } from "./count-ticks.ts";
import { GoalCheck } from "./goal-check.tsx";
import { GoalForm } from "./goal-form.tsx";
import { checks } from "./goal-text.ts";
import type { GoalPart } from "./goal-part.ts";
import type { useMoveGoal } from "./use-move-goal.ts";

type Props = GoalPart & { readonly moving: ReturnType<typeof useMoveGoal> };

/** A goal that is being written: its words, and the five checks that both tick. */
export const DraftGoal = ({ moving, ...part }: Props) => {
  const { goal } = part;
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    return (
      <GoalForm
        initial={goal}
        verb="Save the words"
        busy={moving.pending?.action === "edit"}
        refusal={moving.refusal}
        onSave={({ title, skill, byWhen }) =>
          moving.move(
            { action: "edit", text: { title, skill, byWhen }, seenRevision: goal.revision },
            () => setEditing(false),
          )
        }
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <div className="grid grid-cols-1 gap-2">
      <p className="text-pretty">
        It begins when both of you have ticked all five checks:{" "}
        <strong>{countTicks(goal)} of 10 ticks</strong> are there.
      </p>
      <ol>
        {checks.map((check) => (
          <GoalCheck
            key={check}
            {...part}
            check={check}
            pending={moving.pending}
            onMove={moving.move}
          />
        ))}
      </ol>
      <div className="border-t border-line pt-4">
        <Button
          size="sm"
          className="min-h-11!"
          variant="secondary"
          onClick={() => setEditing(true)}
        >
          Change title, skill or date
        </Button>
      </div>
    </div>
  );
};
