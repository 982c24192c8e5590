import { Tag } from "@waymark/ui/tag";
import type { ReactNode } from "react";
import { Refused } from "../shared/refused/index.ts";
import { DraftGoal } from "./draft-goal.tsx";
import { foldText } from "./fold.ts";
import { GoalSteps } from "./goal-steps.tsx";
import { plainDateText } from "../shared/time/index.ts";
import { statusText } from "./goal-text.ts";
import { History } from "./history.tsx";
import { ProgressForm } from "./progress-form.tsx";
import { Ratings } from "./ratings.tsx";
import type { GoalPart } from "./goal-part.ts";
import { useMoveGoal } from "./use-move-goal.ts";

type FoldedProps = { readonly text: string | undefined; readonly children: ReactNode };

const Folded = ({ text, children }: FoldedProps) =>
  text === undefined ? (
    children
  ) : (
    <details>
      <summary className="w-fit cursor-pointer py-2 font-semibold">{text}</summary>
      <div className="grid grid-cols-1 gap-5 pt-3">{children}</div>
    </details>
  );

/** One goal with all that can be done to it at this moment. */
export const GoalCard = (part: GoalPart) => {
  const { goal, list, mentorshipId } = part;
  const moving = useMoveGoal(mentorshipId, goal.id);
  const { label, tone } = statusText[goal.status];
  const isResting = goal.status === "set_back";
  return (
    <article className="panel grid grid-cols-1 gap-5 p-5 sm:p-6">
      <header className="grid gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 className="font-serif text-xl font-semibold text-balance wrap-anywhere">
            <bdi>{goal.title}</bdi>
          </h3>
          <Tag tone={tone}>{label}</Tag>
        </div>
        <p className="text-ink-soft wrap-anywhere">
          By {plainDateText(goal.byWhen)} · growing in <bdi>{goal.skill}</bdi>
        </p>
      </header>
      <Folded text={foldText(goal, list)}>
        {!list.isOver && goal.status === "draft" && <DraftGoal {...part} moving={moving} />}
        {!list.isOver && goal.status === "active" && <ProgressForm moving={moving} />}
        {goal.status !== "draft" && <Ratings {...part} moving={moving} />}
        <History {...part} />
        {!list.isOver && !isResting && <GoalSteps {...part} moving={moving} />}
      </Folded>
      {!list.isOver && isResting && <GoalSteps {...part} moving={moving} />}
      <Refused refusal={moving.refusal} />
    </article>
  );
};
