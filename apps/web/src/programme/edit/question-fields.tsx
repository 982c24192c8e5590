import { Field, TextArea, TextInput } from "@waymark/ui/field";
import type { QuestionDraft } from "./draft.ts";
import { Entry } from "./entry.tsx";

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
  <Entry
    legend={`Question ${number}, ${question.kind === "scale" ? "on a scale from 1 to 5" : "one of several"}`}
    sideLabel="Who is asked"
    side={question.asks}
    onSide={(asks) => onChange({ ...question, asks })}
    name={`question ${number}`}
    onRemove={onRemove}
  >
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
  </Entry>
);
