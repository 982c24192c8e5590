import type { MatchingWeights } from "@waymark/domain/programme";
import { Field } from "@waymark/ui/field";

const criteria = [
  { name: "skills", label: "Skills", hint: "What the mentee wants to learn and the mentor has." },
  { name: "industry", label: "Same industry", hint: "Less where people should look beyond." },
  { name: "values", label: "Answers alike", hint: "The scales that both sides answer." },
  { name: "preference", label: "Wishes", hint: "Whom people named, both sides alike." },
] as const;

type Props = {
  readonly weights: MatchingWeights;
  readonly onChange: (weights: MatchingWeights) => void;
};

/** How many points each criterion is worth at most. */
export const WeightSliders = ({ weights, onChange }: Props) => (
  <fieldset className="grid gap-4">
    <legend className="mb-2 font-semibold">Points at most</legend>
    {criteria.map(({ name, label, hint }) => (
      <Field key={name} label={label} hint={hint}>
        {(control) => (
          <div className="flex items-center gap-3">
            <input
              {...control}
              type="range"
              min={0}
              max={100}
              step={5}
              className="h-8 min-w-0 grow accent-blaze"
              value={weights[name]}
              onChange={({ target }) => onChange({ ...weights, [name]: target.valueAsNumber })}
            />
            <output htmlFor={control.id} className="w-8 text-end font-semibold tabular-nums">
              {weights[name]}
            </output>
          </div>
        )}
      </Field>
    ))}
  </fieldset>
);
