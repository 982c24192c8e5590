import { RuleFields } from "../rule-fields.tsx";
import { WeightSliders } from "../weight-sliders.tsx";
import type { PartProps } from "./basics.tsx";
import { Part } from "./part.tsx";

/** Hard rules, and what counts how much; a cohort may still try others before it is matched. */
export const MatchingFields = ({ draft, problems, onChange }: PartProps) => {
  const { rules, weights } = draft;
  return (
    <Part
      title="How people are matched"
      glance={`Skills ${weights.skills}, industry ${weights.industry}, answers ${weights.values}, wishes ${weights.preference}`}
      hasProblem={problems.overlap !== undefined || problems.weights !== undefined}
    >
      <p className="max-w-[65ch] text-sm text-ink-soft text-pretty">
        Rules always hold. Points are added up, and you see the result before anybody else does.
      </p>
      <RuleFields
        rules={rules}
        overlapProblem={problems.overlap}
        onChange={(changed) => onChange({ rules: changed })}
      />
      <div className="grid max-w-md gap-4">
        <WeightSliders weights={weights} onChange={(changed) => onChange({ weights: changed })} />
        {problems.weights !== undefined && (
          <p className="text-sm font-semibold text-brick">{problems.weights}</p>
        )}
      </div>
    </Part>
  );
};
