import { Checkbox, Field, RadioCards, SelectInput, TextArea, TimeInput } from "@waymark/ui/field";
import { type GroundDraft, groundErrors } from "./ground-draft.ts";
import { cadences, channels, confidentialities } from "./words.ts";

type Props = {
  readonly draft: GroundDraft;
  readonly onChange: (draft: GroundDraft) => void;
  /** Errors are shown once somebody tried to send. */
  readonly isTried: boolean;
  readonly seenBy: string;
};

/** What both have to find common words for: in what one expects as in what is proposed. */
export const GroundFields = ({ draft, onChange, isTried, seenBy }: Props) => {
  const errors = isTried ? groundErrors(draft) : {};
  const set = (part: Partial<GroundDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <Field label="How often do you meet?" seenBy={seenBy}>
        {(control) => (
          <SelectInput
            {...control}
            className="max-w-80"
            value={draft.cadence}
            onChange={({ target }) => {
              const chosen = cadences.find(({ value }) => value === target.value);
              if (chosen !== undefined) set({ cadence: chosen.value });
            }}
          >
            {cadences.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold">How do you reach each other?</legend>
        <p className="text-xs text-ink-soft">{seenBy}</p>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {channels.map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={draft.channels.includes(value)}
              data-problem={errors.channels === undefined ? undefined : ""}
              onChange={({ target }) =>
                set({
                  channels: target.checked
                    ? [...draft.channels, value]
                    : draft.channels.filter((one) => one !== value),
                })
              }
            />
          ))}
        </div>
        {errors.channels !== undefined && (
          <p className="text-sm font-semibold text-brick">{errors.channels}</p>
        )}
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-1 font-semibold">Quiet hours</legend>
        <p className="-mt-2 text-xs text-ink-soft">{seenBy}</p>
        <Checkbox
          label="Messages wait until the morning of whoever receives them"
          checked={draft.hasQuietHours}
          onChange={({ target }) => set({ hasQuietHours: target.checked })}
        />
        {draft.hasQuietHours && (
          <div className="flex flex-wrap gap-4">
            <Field label="From">
              {(control) => (
                <TimeInput
                  {...control}
                  data-problem={errors.quiet === undefined ? undefined : ""}
                  value={draft.from}
                  onChange={({ target }) => set({ from: target.value })}
                />
              )}
            </Field>
            <Field label="Until">
              {(control) => (
                <TimeInput
                  {...control}
                  value={draft.until}
                  onChange={({ target }) => set({ until: target.value })}
                />
              )}
            </Field>
          </div>
        )}
        {errors.quiet !== undefined && (
          <p className="text-sm font-semibold text-brick">{errors.quiet}</p>
        )}
      </fieldset>
      <Field
        label="Topics off limits"
        hint="One on each line. Neither of you brings these up."
        seenBy={seenBy}
        error={errors.topics}
        optional
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={draft.topics}
            onChange={({ target }) => set({ topics: target.value })}
          />
        )}
      </Field>
      <RadioCards
        legend="What happens to what you say?"
        choices={confidentialities}
        seenBy={seenBy}
        value={draft.confidentiality}
        onChange={(confidentiality) => set({ confidentiality })}
      />
    </>
  );
};
