import { Field, TextArea, TextInput } from "@waymark/ui/field";
import type { TrainingDraft } from "./draft.ts";
import { Entry } from "./entry.tsx";
import { forSideText } from "./for-side.ts";

type Props = {
  readonly training: TrainingDraft;
  readonly number: number;
  readonly problem: string | undefined;
  readonly onChange: (training: TrainingDraft) => void;
  readonly onRemove: () => void;
};

/** A link or a note, and who gets it. */
export const TrainingFields = ({ training, number, problem, onChange, onRemove }: Props) => (
  <Entry
    legend={training.kind === "link" ? "A link" : "A note"}
    sideLabel="For whom"
    side={training.side}
    onSide={(side) => onChange({ ...training, side })}
    name={`training ${number}`}
    onRemove={onRemove}
  >
    <Field
      label="Title"
      seenBy={`Seen by ${forSideText[training.side].toLowerCase()}`}
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
  </Entry>
);
