import type { MatchingRules } from "@waymark/domain/programme";
import { Checkbox, Field, TextInput } from "@waymark/ui/field";

type Props = {
  readonly rules: MatchingRules;
  readonly overlapProblem?: string | undefined;
  readonly onChange: (rules: MatchingRules) => void;
};

/** What holds for every pair, whatever else counts. */
export const RuleFields = ({ rules, overlapProblem, onChange }: Props) => (
  <fieldset className="grid gap-3">
    <legend className="mb-1 font-semibold">Rules that always hold</legend>
    <Checkbox
      label="They share a language"
      checked={rules.sharedLanguage}
      onChange={({ target }) => onChange({ ...rules, sharedLanguage: target.checked })}
    />
    <Checkbox
      label="Nobody with their line manager"
      checked={rules.noLineManager}
      onChange={({ target }) => onChange({ ...rules, noLineManager: target.checked })}
    />
    <Field
      label="Minutes of the week that both have free"
      hint="0 for no such rule."
      error={overlapProblem}
    >
      {(control) => (
        <TextInput
          {...control}
          type="number"
          min={0}
          max={600}
          step={15}
          className="max-w-32"
          value={String(rules.minOverlapMinutes)}
          onChange={({ target }) =>
            onChange({ ...rules, minOverlapMinutes: Math.max(0, target.valueAsNumber || 0) })
          }
        />
      )}
    </Field>
  </fieldset>
);
