import type { CohortView, PersonRow } from "@waymark/contracts/cohort";
import { type Instant, instantFromEpochMs } from "@waymark/domain/time";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { aboutPerson } from "./about-person.ts";
import { invitationText } from "./delivery-text.ts";
import { type Step, stepsFor, stepText } from "./person-steps.ts";

type Props = { readonly cohort: CohortView; readonly person: PersonRow };

/** Buttons for what a manager may do about one person; on a phone they lie behind one of them. */
export const PersonActions = ({ cohort, person }: Props) => {
  const [asked, setAsked] = useState<"which" | "remove">();
  const { id: cohortId } = cohort;
  const [now] = useState<Instant>(() => instantFromEpochMs(Date.now()));
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
  const mail = invitationText(person);
  const steps = stepsFor(cohort, person, now);
  const close = () => setAsked(undefined);
  const take = (step: Step) => {
    if (step === "remove") return setAsked("remove");
    close();
    acting.step(step);
  };
  const buttons = steps.map((step) => (
    <Button
      key={step}
      size="sm"
      variant={step === "remove" ? "quiet" : "secondary"}
      busy={acting.pending === step}
      aria-label={`${stepText[step]}: ${person.name}`}
      onClick={() => take(step)}
    >
      {stepText[step]}
    </Button>
  ));
  if (steps.length === 0) return <Refused refusal={acting.refusal} />;
  return (
    <div className="grid justify-items-end gap-2">
      <div className="hidden flex-wrap justify-end gap-2 sm:flex">{buttons}</div>
      <Button
        size="sm"
        variant="secondary"
        className="min-w-11 sm:hidden"
        busy={acting.pending !== undefined}
        aria-label={`What to do about ${person.name}`}
        onClick={() => setAsked("which")}
      >
        <span aria-hidden="true">⋯</span>
      </Button>
      <Refused refusal={acting.refusal} />
      <Dialog open={asked === "which"} title={person.name} onClose={close}>
        <div className="grid gap-5">
          <div className="grid gap-1 text-ink-soft wrap-anywhere">
            <p>
              <bdi>{person.emailAddress}</bdi>
            </p>
            <p>{aboutPerson(person)}</p>
            {mail !== null && <p>Invitation: {mail.label}</p>}
          </div>
          <div className="flex flex-wrap gap-3">
            {buttons}
            <Button size="sm" variant="secondary" onClick={close}>
              Not now
            </Button>
          </div>
        </div>
      </Dialog>
      <Dialog open={asked === "remove"} title="Take this person out?" onClose={close}>
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
                close();
              }}
            >
              Take out
            </Button>
            <Button variant="secondary" onClick={close}>
              Not now
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
};
