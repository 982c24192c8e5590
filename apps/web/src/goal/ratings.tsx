import { isNextPhase, type RatingPhase, skillGap } from "@waymark/domain/goal";
import { gapText } from "./gap-text.ts";
import type { GoalPart } from "./goal-part.ts";
import { RateForm } from "./rate-form.tsx";
import { phaseNames, phases } from "./rating-phases.ts";
import type { useMoveGoal } from "./use-move-goal.ts";

type Props = GoalPart & { readonly moving: ReturnType<typeof useMoveGoal> };

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
export const Ratings = (props: Props) => {
  const { goal, list } = props;
  const { ratings, skill, status } = goal;
  const [first, ...later] = phases.filter((phase) => isNextPhase(ratings, phase));
  const mayRate = list.viewer === "mentee" && status !== "dropped" && first !== undefined;
  if (!mayRate && ratings.start === undefined) return null;
  const gap = skillGap(ratings);
  return (
    <section aria-label={`Skill: ${skill}`} className="grid grid-cols-1 gap-4">
      <h4 className="font-bold wrap-anywhere">
        Skill: <bdi>{skill}</bdi>
      </h4>
      <dl className="grid grid-cols-3 gap-4">
        {phases.map((phase) => {
          const rating = ratings[phase];
          return (
            <Level
              key={phase}
              phase={phase}
              {...(rating !== undefined && { level: rating.level })}
            />
          );
        })}
      </dl>
      {gap !== null && <p>{gapText(gap)}</p>}
      {mayRate && first === "start" && <RateForm {...props} first={first} later={later} />}
      {mayRate && first !== "start" && (
        // There is time for it: nobody is to rate the middle right after the start.
        <details>
          <summary className="w-fit cursor-pointer py-2 font-semibold">Rate it again</summary>
          <div className="pt-2">
            <RateForm {...props} first={first} later={later} />
          </div>
        </details>
      )}
    </section>
  );
};
