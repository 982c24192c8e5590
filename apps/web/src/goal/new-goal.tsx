import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type GoalTemplate, goalTemplates } from "@waymark/domain/goal";
import { Field, SelectInput } from "@waymark/ui/field";
import { useState } from "react";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { arriveIn } from "../shared/form/index.ts";
import { type GoalDraft, GoalForm } from "./goal-form.tsx";
import { goalsOptions } from "./queries.ts";

type Props = {
  readonly mentorshipId: string;
  readonly onClose: () => void;
};

const dateIn = (weeks: number): string =>
  new Date(Date.now() + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

const draftOf = (template: GoalTemplate | undefined): GoalDraft =>
  template === undefined
    ? { title: "", skill: "", byWhen: "" }
    : { title: template.title, skill: template.skill, byWhen: dateIn(template.weeks) };

/** A goal written down, from nothing or from a template of a field. */
export const NewGoal = ({ mentorshipId, onClose }: Props) => {
  const api = useApi();
  const client = useQueryClient();
  const [requestKey] = useState(() => crypto.randomUUID());
  const [field, setField] = useState("");
  const template = goalTemplates.find((one) => one.field === field);
  const drafting = useMutation({
    mutationFn: (text: GoalDraft) =>
      api.goal.draft.mutate({
        requestKey,
        mentorshipId,
        text,
        ...(template !== undefined && { explanations: template.explanations }),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: goalsOptions(api, mentorshipId).queryKey });
      onClose();
    },
  });
  return (
    <div ref={arriveIn} className="panel grid grid-cols-1 gap-6 p-5 sm:p-7">
      <h3 className="text-lg font-bold">A new goal</h3>
      <Field
        label="Begin with an example?"
        optional
        hint="It fills in a draft of all that follows. Change it until it is yours."
      >
        {(control) => (
          <SelectInput
            {...control}
            value={field}
            onChange={(event) => setField(event.target.value)}
          >
            <option value="">No, I begin with my own words</option>
            {goalTemplates.map((one) => (
              <option key={one.field} value={one.field}>
                {one.field}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <GoalForm
        key={field}
        initial={draftOf(template)}
        verb="Write it down"
        busy={drafting.isPending}
        refusal={drafting.isError ? refusalOf(drafting.error) : undefined}
        onSave={drafting.mutate}
        onCancel={onClose}
      />
    </div>
  );
};
