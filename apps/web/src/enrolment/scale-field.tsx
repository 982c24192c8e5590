import type { IntakeQuestion } from "@waymark/domain/programme";
import { useId } from "react";

type Props = {
  readonly question: Extract<IntakeQuestion, { readonly kind: "scale" }>;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
};

const steps = [1, 2, 3, 4, 5] as const;

/** Five steps in a row, with what the ends mean below them. */
export const ScaleField = ({ question, value, onChange }: Props) => {
  const id = useId();
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold text-pretty wrap-anywhere">{question.text}</legend>
      <div className="grid max-w-md gap-1.5">
        <div className="grid grid-cols-5 gap-2">
          {steps.map((step) => (
            <label
              key={step}
              className="grid min-h-11 cursor-pointer place-items-center rounded-md border border-edge bg-surface font-semibold tabular-nums outline-focus outline-offset-2 hover:bg-sunken has-checked:border-blaze has-checked:bg-blaze-wash has-focus-visible:outline-3"
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
        </div>
        <div className="grid grid-cols-2 gap-4 text-sm text-ink-soft wrap-anywhere">
          <span>{question.low}</span>
          <span className="text-end">{question.high}</span>
        </div>
      </div>
    </fieldset>
  );
};
