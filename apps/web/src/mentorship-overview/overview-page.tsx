import { GoalsGlance } from "../goal/index.ts";
import { useMentorship } from "../mentorship/index.ts";
import { useNow } from "../shared/time/index.ts";
import { nextStep } from "./next-step.ts";

/** How a mentorship stands and what comes next. */
export const OverviewPage = () => {
  const view = useMentorship();
  const nowMs = useNow();
  const step = nextStep(view, nowMs);
  return (
    <div className="grid grid-cols-1 gap-6">
      <GoalsGlance mentorshipId={view.id} />
      <section aria-labelledby="next-step" className="panel grid gap-3 p-5 sm:p-7">
        <h2 id="next-step" className="text-lg font-bold">
          {step.title}
        </h2>
        <p className="max-w-[60ch] text-pretty">{step.text}</p>
      </section>
    </div>
  );
};
