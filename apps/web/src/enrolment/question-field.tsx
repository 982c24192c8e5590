import type { IntakeQuestion } from "@waymark/domain/programme";
import { RadioCards } from "@waymark/ui/field";
import { useId } from "react";

type Value = string | number;
type Props = {
  readonly question: IntakeQuestion;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
};

const steps = [1, 2, 3, 4, 5] as const;

const Scale = ({
  question,
  value,
  onChange,
}: Props & { readonly question: Extract<IntakeQuestion, { readonly kind: "scale" }> }) => {
  const id = useId();
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">{question.text}</legend>
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-sm text-ink-soft">{question.low}</span>
        {steps.map((step) => (
          <label
            key={step}
            className="grid size-11 cursor-pointer place-items-center rounded-md border border-edge bg-surface font-semibold tabular-nums has-checked:border-blaze has-checked:bg-blaze-wash has-focus-visible:outline-3"
          >
            <input
              type="radio"
              name={id}
              className="sr-only"
              checked={value === step}
              onChange={() => onChange(step)}
            />
            {step}
          </label>
        ))}
        <span className="text-sm text-ink-soft">{question.high}</span>
      </div>
    </fieldset>
  );
};

/** One of the programme's questions. */
export const QuestionField = ({ question, value, onChange }: Props) =>
  question.kind === "scale" ? (
    <Scale question={question} value={value} onChange={onChange} />
  ) : (
    <RadioCards
      legend={question.text}
      value={typeof value === "string" ? value : undefined}
      choices={question.options.map((option) => ({ value: option, label: option }))}
      onChange={onChange}
    />
  );
