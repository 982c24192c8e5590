import { Checkbox, Field, TextInput } from "@waymark/ui/field";
import type { PartProps } from "./basics.tsx";
import { Part } from "./part.tsx";

const criteria = [
  { name: "skills", label: "Skills", hint: "What the mentee wants to learn and the mentor has." },
  { name: "industry", label: "Same industry", hint: "Worth less where people should look beyond." },
  { name: "values", label: "Answers alike", hint: "The scales that both sides answer." },
  { name: "preference", label: "Wishes", hint: "Whom people named themselves, both sides alike." },
] as const;

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
      <div className="grid gap-2">
        <Checkbox
          label="They share a language"
          checked={rules.sharedLanguage}
          onChange={(event) =>
            onChange({ rules: { ...rules, sharedLanguage: event.target.checked } })
          }
        />
        <Checkbox
          label="Nobody is matched with their line manager"
          checked={rules.noLineManager}
          onChange={(event) =>
            onChange({ rules: { ...rules, noLineManager: event.target.checked } })
          }
        />
      </div>
      <Field
        label="Minutes of the week that both have free"
        hint="0 for no such rule."
        error={problems.overlap}
      >
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={0}
            max={600}
            step={15}
            className="max-w-40"
            value={String(rules.minOverlapMinutes)}
            onChange={(event) =>
              onChange({
                rules: { ...rules, minOverlapMinutes: event.target.valueAsNumber || 0 },
              })
            }
          />
        )}
      </Field>
      <fieldset className="grid gap-4">
        <legend className="mb-3 font-semibold">Points at most</legend>
        {criteria.map(({ name, label, hint }) => (
          <Field key={name} label={`${label}: ${weights[name]}`} hint={hint}>
            {(control) => (
              <input
                {...control}
                type="range"
                min={0}
                max={100}
                step={5}
                className="h-8 w-full max-w-md accent-blaze"
                value={weights[name]}
                onChange={(event) =>
                  onChange({ weights: { ...weights, [name]: event.target.valueAsNumber } })
                }
              />
            )}
          </Field>
        ))}
        {problems.weights !== undefined && (
          <p className="text-sm font-semibold text-brick">{problems.weights}</p>
        )}
      </fieldset>
    </Part>
  );
};
