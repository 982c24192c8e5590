import { Field, TextArea } from "@waymark/ui/field";

type Props = {
  readonly seenBy: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A few words that may go with a step, and may be left out. */
export const NoteField = ({ seenBy, value, onChange }: Props) => (
  <Field label="A line to go with it" optional seenBy={seenBy}>
    {(control) => (
      <TextArea
        {...control}
        rows={3}
        maxLength={600}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
