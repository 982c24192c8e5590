import { Button } from "@waymark/ui/button";
import type { PartProps } from "./basics.tsx";
import { type TrainingDraft, withPart } from "./draft.ts";
import { Part } from "./part.tsx";
import { TrainingFields } from "./training-fields.tsx";

const trainingsMax = 20;

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
