import { isNextPhase, type RatingPhase, skillGap } from "@waymark/domain/goal";
import { Button } from "@waymark/ui/button";
import { Field, SelectInput } from "@waymark/ui/field";
import { useState } from "react";
import { gapText } from "./gap-text.ts";
import type { GoalPart } from "./goal-part.ts";
import type { useMoveGoal } from "./use-move-goal.ts";

type Props = GoalPart & { readonly moving: ReturnType<typeof useMoveGoal> };

const phases = ["start", "middle", "end"] as const satisfies readonly RatingPhase[];
const phaseNames = { start: "Start", middle: "Middle", end: "End" } as const;
const levels = Array.from({ length: 10 }, (_, at) => String(at + 1));

const Level = ({ phase, level }: { readonly phase: RatingPhase; readonly level?: number }) => (
  <div className="grid gap-1">
    <dt className="text-sm text-ink-soft">{phaseNames[phase]}</dt>
    <dd className="font-bold tabular-nums">{level === undefined ? "–" : `${level} of 10`}</dd>
    <dd aria-hidden="true" className="h-2 overflow-hidden rounded-sm bg-sunken">
      <div className="h-full bg-moss" style={{ width: `${(level ?? 0) * 10}%` }} />
    </dd>
  </div>
);

/** How the mentee sees their own skill at the start, in the middle and at the end. */
export const Ratings = ({ goal, list, moving }: Props) => {
  const next = phases.filter((phase) => isNextPhase(goal.ratings, phase));
  const [level, setLevel] = useState("");
  const [phase, setPhase] = useState<RatingPhase>();
  const gap = skillGap(goal.ratings);
  const chosen = phase !== undefined && next.includes(phase) ? phase : next[0];
  const mayRate = list.viewer === "mentee" && goal.status !== "dropped" && chosen !== undefined;
  if (!mayRate && goal.ratings.start === undefined) return null;
  return (
    <section aria-label={`Skill: ${goal.skill}`} className="grid grid-cols-1 gap-4">
      <h4 className="font-bold wrap-anywhere">
        Skill: <bdi>{goal.skill}</bdi>
      </h4>
      <dl className="grid grid-cols-3 gap-4">
        {phases.map((each) => {
          const rating = goal.ratings[each];
          return (
            <Level key={each} phase={each} {...(rating !== undefined && { level: rating.level })} />
          );
        })}
      </dl>
      {gap !== null && <p>{gapText(gap)}</p>}
      {mayRate && (
        <div className="flex flex-wrap items-end gap-3">
          {next.length > 1 && (
            <Field label="When">
              {(control) => (
                <SelectInput
                  {...control}
                  value={chosen}
                  onChange={(event) => setPhase(next.find((each) => each === event.target.value))}
                >
                  {next.map((each) => (
                    <option key={each} value={each}>
                      {phaseNames[each]}
                    </option>
                  ))}
                </SelectInput>
              )}
            </Field>
          )}
          <Field
            label={`Where do you see yourself at the ${chosen}?`}
            hint="1: I have heard of it. 10: others learn it from me."
            seenBy={`Seen by you and ${list.otherName}`}
          >
            {(control) => (
              <SelectInput
                {...control}
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
            className="min-h-12"
            disabled={level === ""}
            busy={moving.pending?.action === "rate"}
            onClick={() =>
              moving.move({ action: "rate", phase: chosen, level: Number(level) }, () =>
                setLevel(""),
              )
            }
          >
            Save rating
          </Button>
        </div>
      )}
    </section>
  );
};
