import { Field, TextArea } from "@waymark/ui/field";

type Props = {
  readonly value: string;
  readonly mentorName: string;
  readonly onChange: (topic: string) => void;
};

const longest = 600;

/** Beginnings of sentences that lead to a topic one can prepare for. */
const starters = [
  "I want to decide whether ",
  "I am stuck with ",
  "Please look at ",
  "What I have tried so far: ",
] as const;

const withStarter = (topic: string, starter: string): string => {
  const before = topic.trimEnd();
  return before === "" ? starter : `${before}\n${starter}`;
};

export const TopicField = ({ value, mentorName, onChange }: Props) => (
  <Field
    label="What do you want to talk about?"
    optional
    hint="A question and what you have tried is enough for a good start."
    seenBy={`Seen by ${mentorName} only`}
  >
    {(control) => (
      <div className="grid gap-2.5">
        <TextArea
          {...control}
          maxLength={longest}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <div className="flex flex-wrap items-center gap-1.5">
          {starters.map((starter) => (
            <button
              key={starter}
              type="button"
              disabled={value.includes(starter.trim()) || value.length + starter.length > longest}
              onClick={() => {
                onChange(withStarter(value, starter));
                document.getElementById(control.id)?.focus();
              }}
              className="min-h-8 rounded-sm bg-sunken px-2.5 text-sm hover:bg-blaze-wash disabled:opacity-45"
            >
              {starter.trim()} …
            </button>
          ))}
          <span className="ms-auto text-sm text-ink-soft tabular-nums">
            {value.length} of {longest}
          </span>
        </div>
      </div>
    )}
  </Field>
);
