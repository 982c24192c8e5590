import type { CohortPlan } from "@waymark/domain/cohort";
import type { Programme } from "@waymark/domain/programme";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Field, SelectInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { focusProblem } from "../shared/form/index.ts";
import { emptyPlan, readPlan } from "./plan-draft.ts";
import { PlanFields } from "./plan-fields.tsx";

type Choice = Pick<Programme, "id" | "name" | "shape">;
type Props = {
  readonly programmes: readonly [Choice, ...Choice[]];
  readonly onClose?: () => void;
};

/** A dated run of a programme. */
export const CreateForm = ({ programmes, onClose }: Props) => {
  const navigate = useNavigate();
  const [programmeId, setProgrammeId] = useState<string>(programmes[0].id);
  const programme = programmes.find(({ id }) => id === programmeId) ?? programmes[0];
  const [draft, setDraft] = useState(emptyPlan);
  const [isTried, setTried] = useState(false);
  const { plan, problems } = readPlan(draft);
  const creating = useStep(
    ["cohort"],
    (api, requestKey, given: { readonly programmeId: string; readonly plan: CohortPlan }) =>
      api.cohort.create.mutate({ requestKey, ...given }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (plan === undefined) return focusProblem(event.currentTarget);
    creating.step({ programmeId: programme.id, plan }, ({ cohortId }) => {
      void navigate({ to: "/cohorts/$cohortId/people", params: { cohortId } });
    });
  };
  return (
    <form
      noValidate
      onSubmit={submit}
      className="panel grid max-w-3xl grid-cols-1 gap-5 p-5 sm:p-7"
    >
      {programmes.length > 1 && (
        <Field label="Programme">
          {(control) => (
            <SelectInput
              {...control}
              value={programme.id}
              onChange={(event) => setProgrammeId(event.target.value)}
            >
              {programmes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
      <PlanFields
        shape={programme.shape}
        draft={draft}
        problems={isTried ? problems : {}}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <Refused refusal={creating.refusal} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={creating.pending !== undefined}>
          {creating.pending === undefined ? "Create it" : "One moment …"}
        </Button>
        {onClose !== undefined && (
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
};
