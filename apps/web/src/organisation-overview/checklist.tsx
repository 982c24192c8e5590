import type { CohortSummary } from "@waymark/contracts/cohort";
import type { ProgrammeList } from "@waymark/contracts/programme";
import { classNames } from "@waymark/ui/class-names";
import { Icon } from "@waymark/ui/icon";
import type { output } from "zod";
import { type StepName, stepsOf } from "./next-steps.ts";
import { StepLink } from "./step-link.tsx";

type Words = { readonly title: string; readonly about: string; readonly action: string };

const words = {
  prepare: {
    title: "Prepare a programme",
    about: "Copy a template and make it yours. Five minutes.",
    action: "Choose a template",
  },
  open: {
    title: "Open it",
    about: "Read it once more and open it. You can still change it afterwards.",
    action: "Look at the programme",
  },
  form: {
    title: "Form a cohort",
    about: "Say when it starts and ends, and how many people have a place.",
    action: "Form a cohort",
  },
  import: {
    title: "Bring your people in",
    about: "A table with names and addresses is enough. You see every mistake before it counts.",
    action: "Bring people in",
  },
  invite: {
    title: "Send the invitations",
    about: "Each person gets one mail and decides for themselves. You see what became of each.",
    action: "Look at the list and invite",
  },
} as const satisfies Record<StepName, Words>;

type Props = {
  readonly organisationId: string;
  readonly programmes: output<typeof ProgrammeList>["programmes"];
  readonly cohorts: readonly CohortSummary[];
};

/** What is done, and the one thing that comes next. */
export const Checklist = ({ organisationId, programmes, cohorts }: Props) => {
  const steps = stepsOf({ programmes, cohorts });
  const next = steps.find(({ isDone }) => !isDone)?.name;
  return (
    <ol className="panel divide-y divide-line">
      {steps.map(({ name, isDone }, at) => (
        <li
          key={name}
          aria-current={name === next ? "step" : undefined}
          className="flex items-start gap-4 p-5"
        >
          <span
            aria-hidden="true"
            className={classNames(
              "grid size-8 shrink-0 place-items-center rounded-full border font-semibold tabular-nums",
              isDone ? "border-moss bg-moss-wash text-moss" : "border-edge",
            )}
          >
            {isDone ? <Icon name="check" /> : at + 1}
          </span>
          <div className="grid min-w-0 justify-items-start gap-2">
            <h3 className="font-semibold">
              {words[name].title}
              {isDone && <span className="sr-only"> (done)</span>}
            </h3>
            {!isDone && <p className="text-ink-soft text-pretty">{words[name].about}</p>}
            {name === next && (
              <StepLink
                name={name}
                label={words[name].action}
                organisationId={organisationId}
                programmeId={programmes[0]?.id}
                cohortId={cohorts.find(({ status }) => status !== "cancelled")?.id}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
};
