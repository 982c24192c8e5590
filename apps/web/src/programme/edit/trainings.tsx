import { Button } from "@waymark/ui/button";
import { Field, SelectInput, TextArea, TextInput } from "@waymark/ui/field";
import type { PartProps } from "./basics.tsx";
import { type TrainingDraft, withPart } from "./draft.ts";
import { Part } from "./part.tsx";

const sides = ["both", "mentee", "mentor"] as const;
const sideText = { both: "Both sides", mentee: "Mentees", mentor: "Mentors" } as const;
const trainingsMax = 20;

type Props = {
  readonly training: TrainingDraft;
  readonly number: number;
  readonly problem: string | undefined;
  readonly onChange: (training: TrainingDraft) => void;
  readonly onRemove: () => void;
};

const TrainingFields = ({ training, number, problem, onChange, onRemove }: Props) => (
  <fieldset className="grid grid-cols-1 gap-4 rounded-md border border-line p-4">
    <legend className="px-1 text-sm text-ink-soft">
      {training.kind === "link" ? "A link" : "A note"}
    </legend>
    <Field
      label="Title"
      seenBy={`Seen by ${sideText[training.side].toLowerCase()}`}
      error={problem}
    >
      {(control) => (
        <TextInput
          {...control}
          maxLength={100}
          value={training.title}
          onChange={(event) => onChange({ ...training, title: event.target.value })}
        />
      )}
    </Field>
    {training.kind === "link" ? (
      <Field label="Address">
        {(control) => (
          <TextInput
            {...control}
            type="url"
            dir="ltr"
            maxLength={500}
            placeholder="https://"
            value={training.url}
            onChange={(event) => onChange({ ...training, url: event.target.value })}
          />
        )}
      </Field>
    ) : (
      <Field label="Text">
        {(control) => (
          <TextArea
            {...control}
            maxLength={2000}
            value={training.text}
            onChange={(event) => onChange({ ...training, text: event.target.value })}
          />
        )}
      </Field>
    )}
    <div className="flex flex-wrap items-end justify-between gap-4">
      <Field label="For whom">
        {(control) => (
          <SelectInput
            {...control}
            value={training.side}
            onChange={(event) => {
              const side = sides.find((one) => one === event.target.value);
              if (side !== undefined) onChange({ ...training, side });
            }}
          >
            {sides.map((side) => (
              <option key={side} value={side}>
                {sideText[side]}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <Button variant="quiet" onClick={onRemove}>
        Remove<span className="sr-only"> training {number}</span>
      </Button>
    </div>
  </fieldset>
);

/** What people read or watch before they begin. */
export const Trainings = ({ draft: { trainings }, problems, onChange }: PartProps) => {
  const add = (training: TrainingDraft) => onChange({ trainings: [...trainings, training] });
  return (
    <Part
      title="A good beginning for both sides"
      glance={trainings.length === 1 ? "1 note or link" : `${trainings.length} notes and links`}
      hasProblem={problems.trainings.some((one) => one !== undefined)}
    >
      <p className="max-w-[65ch] text-sm text-ink-soft text-pretty">
        Short notes and links that mentors and mentees get with their match.
      </p>
      {trainings.length === 0 && <p className="text-ink-soft">Nothing yet.</p>}
      {trainings.map((training, at) => (
        <TrainingFields
          // oxlint-disable-next-line react/no-array-index-key -- every field is controlled
          key={at}
          training={training}
          number={at + 1}
          problem={problems.trainings[at]}
          onChange={(changed) => onChange({ trainings: withPart(trainings, at, changed) })}
          onRemove={() => onChange({ trainings: withPart(trainings, at, undefined) })}
        />
      ))}
      {trainings.length < trainingsMax && (
        <div className="flex flex-wrap gap-3">
          <Button
            variant="secondary"
            onClick={() => add({ kind: "note", side: "both", title: "", text: "" })}
          >
            Add a note
          </Button>
          <Button
            variant="secondary"
            onClick={() => add({ kind: "link", side: "both", title: "", url: "" })}
          >
            Add a link
          </Button>
        </div>
      )}
    </Part>
  );
};
