import type { Cadence } from "@waymark/domain/agreement";
import { Field, RadioCards, SelectInput, TextArea, TextInput } from "@waymark/ui/field";
import { cadenceText, scopeText, weeksText } from "../programme-text.ts";
import type { ProgrammeDraft } from "./draft.ts";
import type { Problems } from "./problems.ts";
import { Part } from "./part.tsx";

const cadences = ["weekly", "fortnightly", "monthly", "quarterly"] as const satisfies Cadence[];
const scopes = ["own_people", "partners", "public"] as const;

export type PartProps = {
  readonly draft: ProgrammeDraft;
  readonly problems: Problems;
  readonly onChange: (part: Partial<ProgrammeDraft>) => void;
};

/** What it is, for whom, how often and how long. */
export const Basics = ({ draft, problems, onChange }: PartProps) => (
  <Part
    title="What it is"
    glance={`${cadenceText[draft.cadence]}, ${weeksText(draft.lengthWeeks)}, ${scopeText[draft.scope].label.toLowerCase()}`}
    hasProblem={[problems.name, problems.summary, problems.lengthWeeks].some(
      (one) => one !== undefined,
    )}
    isOpenAtFirst
  >
    <Field label="Name" seenBy="Seen by everybody you invite" error={problems.name}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={80}
          value={draft.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      )}
    </Field>
    <Field label="In a few lines" seenBy="Seen by everybody you invite" error={problems.summary}>
      {(control) => (
        <TextArea
          {...control}
          maxLength={1200}
          value={draft.summary}
          onChange={(event) => onChange({ summary: event.target.value })}
        />
      )}
    </Field>
    <div className="grid items-end gap-5 sm:grid-cols-2">
      <Field label="How often people meet">
        {(control) => (
          <SelectInput
            {...control}
            value={draft.cadence}
            onChange={(event) => {
              const cadence = cadences.find((one) => one === event.target.value);
              if (cadence !== undefined) onChange({ cadence });
            }}
          >
            {cadences.map((cadence) => (
              <option key={cadence} value={cadence}>
                {cadenceText[cadence]}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <Field label="For how many weeks" error={problems.lengthWeeks}>
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={1}
            max={104}
            value={String(draft.lengthWeeks)}
            onChange={(event) => onChange({ lengthWeeks: event.target.valueAsNumber || 0 })}
          />
        )}
      </Field>
    </div>
    <RadioCards
      legend="Who can take part"
      value={draft.scope}
      onChange={(scope) => onChange({ scope })}
      choices={scopes.map((value) => ({ value, ...scopeText[value] }))}
    />
    {draft.scope === "public" && (
      <Field label="How to take part" optional seenBy="Seen on your public page">
        {(control) => (
          <TextArea
            {...control}
            maxLength={600}
            value={draft.howToApply}
            onChange={(event) => onChange({ howToApply: event.target.value })}
          />
        )}
      </Field>
    )}
  </Part>
);
