import type { IntakeQuestion } from "@waymark/domain/programme";
import { RadioCards } from "@waymark/ui/field";
import { ScaleField } from "./scale-field.tsx";

type Value = string | number;
type Props = {
  readonly question: IntakeQuestion;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
};

/** One of the programme's questions. */
export const QuestionField = ({ question, value, onChange }: Props) =>
  question.kind === "scale" ? (
    <ScaleField
      question={question}
      value={typeof value === "number" ? value : undefined}
      onChange={onChange}
    />
  ) : (
    <RadioCards
      legend={question.text}
      value={typeof value === "string" ? value : undefined}
      choices={question.options.map((option) => ({ value: option, label: option }))}
      onChange={onChange}
    />
  );
