import type { RatingPhase } from "@waymark/domain/goal";
import { Button } from "@waymark/ui/button";
import { Field, SelectInput } from "@waymark/ui/field";
import { useState } from "react";
import type { GoalPart } from "./goal-part.ts";
import { phaseNames, phaseWords } from "./rating-phases.ts";
import type { useMoveGoal } from "./use-move-goal.ts";

type Props = GoalPart & {
  readonly moving: ReturnType<typeof useMoveGoal>;
  /** The phases that may be rated next. */
  readonly first: RatingPhase;
  readonly later: readonly RatingPhase[];
};

const levels = Array.from({ length: 10 }, (_, at) => String(at + 1));

/** The mentee's own level at one of the phases. */
export const RateForm = ({ moving, first, later }: Props) => {
  const [level, setLevel] = useState("");
  const [isLater, setLater] = useState(false);
  const [second] = later;
  const phase = isLater && second !== undefined ? second : first;
  return (
    <div className="grid items-end gap-3 sm:flex sm:flex-wrap">
      {second !== undefined && (
        <Field label="When">
          {(control) => (
            <SelectInput
              {...control}
              value={phase}
              onChange={(event) => setLater(event.target.value === second)}
            >
              {[first, second].map((each) => (
                <option key={each} value={each}>
                  {phaseNames[each]}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
      <Field
        label={`Where do you see yourself ${phaseWords[phase]}?`}
        hint="1: I have heard of it. 10: others learn it from me."
        seenBy="Seen by both of you"
      >
        {(control) => (
          <SelectInput
            {...control}
            className="max-w-40"
            value={level}
            onChange={(event) => setLevel(event.target.value)}
          >
            <option value="">Choose</option>
            {levels.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </SelectInput>
        )}
      </Field>
      <Button
        variant="secondary"
        className="min-h-12 justify-self-start"
        disabled={level === ""}
        busy={moving.pending?.action === "rate"}
        onClick={() =>
          moving.move({ action: "rate", phase, level: Number(level) }, () => setLevel(""))
        }
      >
        Save rating
      </Button>
    </div>
  );
};
