import type { CohortView, MoveCohortInput } from "@waymark/contracts/cohort";
import { cohortTransitions } from "@waymark/domain/cohort";
import { allows } from "@waymark/domain/transition";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";

type Action = MoveCohortInput["action"];

const words = {
  close_enrolment: {
    label: "Close the enrolment",
    question: "Close the enrolment?",
    about:
      "Nobody joins any more. Who is on the waiting list still moves up when a place gets free. You can open it again.",
    confirm: "Close it",
  },
  reopen_enrolment: {
    label: "Open it again",
    question: "Open the enrolment again?",
    about: "Invited people can join again. Nobody is written to by this.",
    confirm: "Open it",
  },
  start: {
    label: "Say that it runs",
    question: "Does it run?",
    about: "Applying a matching does this by itself. Do it here if you paired people elsewhere.",
    confirm: "Yes, it runs",
  },
  finish: {
    label: "Finish it",
    question: "Finish this cohort?",
    about: "Its mentorships go on for as long as the two of each want. The report stays.",
    confirm: "Finish it",
  },
  cancel: {
    label: "Call it off",
    question: "Call this cohort off?",
    about:
      "Invitations stop working and nobody moves up any more. This cannot be taken back. Tell the people who joined.",
    confirm: "Call it off",
  },
} as const satisfies Record<Action, object>;

const actions: readonly Action[] = [
  "close_enrolment",
  "reopen_enrolment",
  "start",
  "finish",
  "cancel",
];

/** The steps that a cohort can take now, each asked once more before it is taken. */
export const StepButtons = ({ cohort }: { readonly cohort: CohortView }) => {
  const [asked, setAsked] = useState<Action>();
  const moving = useStep(["cohort"], (api, requestKey, action: Action) =>
    api.cohort.move.mutate({ requestKey, cohortId: cohort.id, action }),
  );
  const possible = actions.filter((action) =>
    allows(cohortTransitions[action], "manager", cohort.status),
  );
  const close = () => setAsked(undefined);
  return (
    <div className="grid grid-cols-1 gap-4">
      <Refused refusal={moving.refusal} />
      <div className="flex flex-wrap gap-3">
        {possible.map((action) => (
          <Button
            key={action}
            variant={action === "close_enrolment" ? "primary" : "secondary"}
            busy={moving.pending === action}
            onClick={() => setAsked(action)}
          >
            {words[action].label}
          </Button>
        ))}
      </div>
      <Dialog
        open={asked !== undefined}
        title={asked === undefined ? "" : words[asked].question}
        onClose={close}
      >
        {asked !== undefined && (
          <div className="grid gap-5">
            <p className="text-pretty">{words[asked].about}</p>
            <div className="flex flex-wrap gap-3">
              <Button
                variant={asked === "cancel" ? "danger" : "primary"}
                onClick={() => {
                  moving.step(asked);
                  close();
                }}
              >
                {words[asked].confirm}
              </Button>
              <Button variant="secondary" onClick={close}>
                Not now
              </Button>
            </div>
          </div>
        )}
      </Dialog>
    </div>
  );
};
