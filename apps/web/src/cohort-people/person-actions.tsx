import type { CohortView, PersonRow } from "@waymark/contracts/cohort";
import { isOver } from "@waymark/domain/cohort";
import { enrolmentTransitions, mayBeReminded } from "@waymark/domain/enrolment";
import { type Instant, instantFromEpochMs } from "@waymark/domain/time";
import { allows } from "@waymark/domain/transition";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";

type Props = { readonly cohort: CohortView; readonly person: PersonRow };
type Step = "invite" | "remind" | "remove" | "list_again";

const label = {
  invite: "Invite",
  remind: "Send again",
  remove: "Take out",
  list_again: "List again",
} as const satisfies Record<Step, string>;

const stepsFor = (
  { status: cohortStatus }: CohortView,
  person: PersonRow,
  now: Instant,
): readonly Step[] => {
  const { status } = person;
  const mayInvite = cohortStatus === "draft" || cohortStatus === "inviting";
  return [
    ...(mayInvite && status === "listed" ? (["invite"] as const) : []),
    ...(mayInvite && mayBeReminded(person, now) ? (["remind"] as const) : []),
    ...(["remove", "list_again"] as const).filter((step) =>
      allows(enrolmentTransitions[step], "manager", status),
    ),
  ];
};

/** What a manager may do about one person of the list. */
export const PersonActions = ({ cohort, person }: Props) => {
  const [isAsking, setAsking] = useState(false);
  const { id: cohortId } = cohort;
  const [now] = useState(() => instantFromEpochMs(Date.now()));
  const acting = useStep<Step, unknown>(["cohort"], (api, requestKey, step) =>
    step === "invite" || step === "remind"
      ? api.cohort.invitePeople.mutate({
          requestKey,
          cohortId,
          kind: step,
          whom: { which: "these", enrolmentIds: [person.id] },
        })
      : api.cohort.movePerson.mutate({
          requestKey,
          cohortId,
          enrolmentId: person.id,
          action: step,
        }),
  );
  if (isOver(cohort.status)) return null;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2 sm:justify-end">
        {stepsFor(cohort, person, now).map((step) => (
          <Button
            key={step}
            size="sm"
            variant={step === "remove" ? "quiet" : "secondary"}
            busy={acting.pending === step}
            aria-label={`${label[step]}: ${person.name}`}
            onClick={() => (step === "remove" ? setAsking(true) : acting.step(step))}
          >
            {label[step]}
          </Button>
        ))}
      </div>
      <Refused refusal={acting.refusal} />
      <Dialog open={isAsking} title="Take this person out?" onClose={() => setAsking(false)}>
        <div className="grid gap-5">
          <p className="text-pretty">
            <bdi>{person.name}</bdi> is not written to any more, and what they said when they joined
            is forgotten. A place that gets free goes to who has waited longest.
          </p>
          <div className="flex flex-wrap gap-3">
            <Button
              variant="danger"
              onClick={() => {
                acting.step("remove");
                setAsking(false);
              }}
            >
              Take out
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              Not now
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
};
