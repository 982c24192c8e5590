import type { CohortView } from "@waymark/contracts/cohort";
import type { CohortPlan } from "@waymark/domain/cohort";
import { Button } from "@waymark/ui/button";
import { type FormEvent, useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { focusProblem } from "../shared/form/index.ts";
import { planDraftOf, readPlan } from "./plan-draft.ts";
import { PlanFields } from "./plan-fields.tsx";

type Props = { readonly cohort: CohortView; readonly onClose: () => void };

/** Changes the name, the dates or the places of a cohort. */
export const PlanForm = ({ cohort, onClose }: Props) => {
  const [draft, setDraft] = useState(() => planDraftOf(cohort));
  const [isTried, setTried] = useState(false);
  const { plan, problems } = readPlan(draft);
  const planning = useStep(["cohort"], (api, requestKey, given: CohortPlan) =>
    api.cohort.plan.mutate({ requestKey, cohortId: cohort.id, plan: given }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (plan !== undefined) planning.step(plan, onClose);
    else focusProblem(event.currentTarget);
  };
  return (
    <form noValidate onSubmit={submit} className="panel grid grid-cols-1 gap-5 p-5 sm:p-7">
      <PlanFields
        shape={cohort.shape}
        draft={draft}
        problems={isTried ? problems : {}}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <Refused refusal={planning.refusal} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={planning.pending !== undefined}>
          {planning.pending === undefined ? "Save" : "Saving …"}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
