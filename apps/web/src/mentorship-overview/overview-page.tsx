import { useQuery } from "@tanstack/react-query";
import { agreementOptions } from "../agreement/index.ts";
import { GoalsGlance } from "../goal/index.ts";
import { PausePanel, ReflectionPanel, ResumeBreak, useMentorship } from "../mentorship/index.ts";
import { GuidePanel } from "../programme/index.ts";
import { useApi } from "../shared/api/index.ts";
import { useNow } from "../shared/time/index.ts";
import { nextStep } from "./next-step.ts";
import { PairTimes } from "./pair-times.tsx";
import { StepLink } from "./step-link.tsx";

/** How a mentorship stands and what comes next. */
export const OverviewPage = () => {
  const view = useMentorship();
  const nowMs = useNow();
  const { data: agreement } = useQuery({
    ...agreementOptions(useApi(), view.id),
    enabled: view.status === "proposed",
  });
  const step = nextStep(view, agreement, nowMs);
  return (
    <div className="grid grid-cols-1 gap-6">
      {view.matchReason !== undefined && view.status !== "ended" && (
        <p className="max-w-[65ch] text-sm text-ink-soft text-pretty wrap-anywhere">
          Why your programme brought you together: {view.matchReason}
        </p>
      )}
      <section aria-labelledby="next-step" className="panel grid gap-4 p-5 sm:p-7">
        <div className="grid gap-2">
          <h2 id="next-step" className="font-serif text-2xl font-semibold">
            {step.title}
          </h2>
          <p className="max-w-[60ch] text-pretty wrap-anywhere">{step.text}</p>
        </div>
        <div className="empty:hidden">
          {view.status === "paused" ? (
            <ResumeBreak view={view} />
          ) : (
            <StepLink view={view} leadsTo={step.leadsTo} />
          )}
        </div>
      </section>
      <PairTimes view={view} />
      {view.status !== "proposed" && <GoalsGlance mentorshipId={view.id} />}
      {view.status !== "ended" && <GuidePanel mentorshipId={view.id} />}
      {view.status !== "proposed" && <ReflectionPanel mentorshipId={view.id} />}
      <PausePanel view={view} />
    </div>
  );
};
