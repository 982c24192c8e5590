import { Button } from "@waymark/ui/button";
import { QuestionFields } from "./question-fields.tsx";
import type { PartProps } from "./basics.tsx";
import { type QuestionDraft, withPart } from "./draft.ts";
import { Part } from "./part.tsx";

const questionsMax = 12;

/** An id that no other question of this programme has; answers name it for good. */
const freeId = (intake: readonly QuestionDraft[]): string => {
  const taken = intake.map(({ id }) => id);
  const numbers = Array.from({ length: intake.length + 1 }, (_, at) => `q${at + 1}`);
  return numbers.find((id) => !taken.includes(id)) ?? `q${intake.length + 2}`;
};

/** What people are asked when they enrol. */
export const Questions = ({ draft: { intake }, problems, onChange }: PartProps) => {
  const add = (kind: QuestionDraft["kind"]) => {
    const question = { id: freeId(intake), text: "", asks: "both" as const };
    const added: QuestionDraft =
      kind === "scale"
        ? { ...question, kind, low: "Not at all", high: "Very much" }
        : { ...question, kind, options: ["", ""] };
    onChange({ intake: [...intake, added] });
  };
  return (
    <Part
      title="What you ask"
      glance={intake.length === 1 ? "1 question" : `${intake.length} questions`}
      hasProblem={problems.questions.some((one) => one !== undefined)}
    >
      <p className="max-w-[65ch] text-sm text-ink-soft text-pretty">
        Once, when somebody enrols. Where both sides answer on a scale, matching looks for people
        who answer alike. Two minutes are enough.
      </p>
      {intake.length === 0 && <p className="text-ink-soft">Nothing yet.</p>}
      <ol className="grid grid-cols-1 gap-4">
        {intake.map((question, at) => (
          <li key={question.id}>
            <QuestionFields
              question={question}
              number={at + 1}
              problem={problems.questions[at]}
              onChange={(changed) => onChange({ intake: withPart(intake, at, changed) })}
              onRemove={() => onChange({ intake: withPart(intake, at, undefined) })}
            />
          </li>
        ))}
      </ol>
      {intake.length < questionsMax && (
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" onClick={() => add("scale")}>
            Add a scale
          </Button>
          <Button variant="secondary" onClick={() => add("choice")}>
            Add a choice
          </Button>
        </div>
      )}
    </Part>
  );
};
