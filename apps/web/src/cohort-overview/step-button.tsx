import type { CohortView, MoveCohortInput } from "@waymark/contracts/cohort";
import { cohortTransitions } from "@waymark/domain/cohort";
import { allows } from "@waymark/domain/transition";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { ConfirmDialog } from "../shared/confirm-dialog/index.ts";

export type StepAction = MoveCohortInput["action"];

const words = {
  close_enrolment: {
    label: "Close the enrolment",
    question: "Close the enrolment?",
    about:
      "Nobody joins any more. Who is on the waiting list still moves up when a place gets free. You can open it again.",
    confirm: "Close it",
  },
  reopen_enrolment: {
    label: "Open the enrolment again",
    question: "Open the enrolment again?",
    about: "Invited people can join again. Nobody is written to by this.",
    confirm: "Open it",
  },
  start: {
    label: "Start without a matching",
    question: "Does it run already?",
    about: "Applying a matching does this by itself. Do it here if you paired people elsewhere.",
    confirm: "Yes, it runs",
  },
  finish: {
    label: "Finish the cohort",
    question: "Finish this cohort?",
    about: "Its mentorships go on for as long as the two of each want. The report stays.",
    confirm: "Finish it",
  },
  cancel: {
    label: "Call the cohort off",
    question: "Call this cohort off?",
    about:
      "Invitations stop working and nobody moves up any more. Everybody who was asked or has joined is told by mail. This cannot be taken back.",
    confirm: "Call it off",
  },
} as const satisfies Record<StepAction, object>;

const actions: readonly StepAction[] = [
  "close_enrolment",
  "reopen_enrolment",
  "start",
  "finish",
  "cancel",
];

/** The steps that a cohort can take now. */
export const possibleSteps = ({ status }: Pick<CohortView, "status">): readonly StepAction[] =>
  actions.filter((action) => allows(cohortTransitions[action], "manager", status));

type Props = {
  readonly cohort: Pick<CohortView, "id">;
  readonly action: StepAction;
  readonly isNext?: boolean;
};

/** One step of a cohort, asked once more before it is taken. */
export const StepButton = ({ cohort, action, isNext = false }: Props) => {
  const [isAsking, setAsking] = useState(false);
  const { step, pending, refusal } = useStep(["cohort"], (api, requestKey, given: StepAction) =>
    api.cohort.move.mutate({ requestKey, cohortId: cohort.id, action: given }),
  );
  const { label, question, about, confirm } = words[action];
  return (
    <div className="grid gap-3">
      <Refused refusal={refusal} />
      <div>
        <Button
          variant={isNext ? "primary" : "secondary"}
          busy={pending !== undefined}
          onClick={() => setAsking(true)}
        >
          {label}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsking}
        title={question}
        confirm={confirm}
        isGrave={action === "cancel"}
        onConfirm={() => step(action)}
        onClose={() => setAsking(false)}
      >
        {about}
      </ConfirmDialog>
    </div>
  );
};
