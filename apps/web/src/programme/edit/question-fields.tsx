import { Button } from "@waymark/ui/button";
import { Field, SelectInput, TextArea, TextInput } from "@waymark/ui/field";
import type { QuestionDraft } from "./draft.ts";

const sides = ["both", "mentee", "mentor"] as const;

const sideText = { both: "Both sides", mentee: "Mentees", mentor: "Mentors" } as const;

type Props = {
  readonly question: QuestionDraft;
  readonly number: number;
  readonly problem: string | undefined;
  readonly onChange: (question: QuestionDraft) => void;
  readonly onRemove: () => void;
};

const EndFields = ({
  question,
  onChange,
}: {
  readonly question: Extract<QuestionDraft, { readonly kind: "scale" }>;
  readonly onChange: Props["onChange"];
}) => (
  <div className="grid gap-4 sm:grid-cols-2">
    {(["low", "high"] as const).map((end) => (
      <Field key={end} label={end === "low" ? "1 means" : "5 means"}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={40}
            value={question[end]}
            onChange={(event) => onChange({ ...question, [end]: event.target.value })}
          />
        )}
      </Field>
    ))}
  </div>
);

/** One question with its answers and whom it goes to. */
export const QuestionFields = ({ question, number, problem, onChange, onRemove }: Props) => (
  <fieldset className="grid grid-cols-1 gap-4 rounded-md border border-line p-4">
    <legend className="px-1 text-sm text-ink-soft">
      Question {number}, {question.kind === "scale" ? "on a scale from 1 to 5" : "one of several"}
    </legend>
    <Field label="Question" seenBy="Seen by whom you invite" error={problem}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={200}
          value={question.text}
          onChange={(event) => onChange({ ...question, text: event.target.value })}
        />
      )}
    </Field>
    {question.kind === "scale" ? (
      <EndFields question={question} onChange={onChange} />
    ) : (
      <Field label="Options" hint="One in each line, two to eight.">
        {(control) => (
          <TextArea
            {...control}
            value={question.options.join("\n")}
            onChange={(event) =>
              onChange({ ...question, options: event.target.value.split("\n").slice(0, 8) })
            }
          />
        )}
      </Field>
    )}
    <div className="flex flex-wrap items-end justify-between gap-4">
      <Field label="Who is asked">
        {(control) => (
          <SelectInput
            {...control}
            value={question.asks}
            onChange={(event) => {
              const asks = sides.find((side) => side === event.target.value);
              if (asks !== undefined) onChange({ ...question, asks });
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
        Remove<span className="sr-only"> question {number}</span>
      </Button>
    </div>
  </fieldset>
);
