import { GoalsGlance } from "../goal/index.ts";
import { cadenceText, PausePanel, ReflectionPanel, useMentorship } from "../mentorship/index.ts";
import { GuidePanel } from "../programme/index.ts";
import { dateText, useNow } from "../shared/time/index.ts";
import { nextStep } from "./next-step.ts";
import { StepLink } from "./step-link.tsx";

/** How a mentorship stands and what comes next. */
export const OverviewPage = () => {
  const view = useMentorship();
  const nowMs = useNow();
  const step = nextStep(view, nowMs);
  const { timeZone } = view[view.viewer];
  const facts = [
    view.startedAt !== undefined && `Begun ${dateText(view.startedAt, timeZone)}`,
    view.cadence !== undefined && `meeting ${cadenceText[view.cadence]}`,
    view.lastMetAt !== undefined && `last met ${dateText(view.lastMetAt, timeZone)}`,
  ].filter((fact) => fact !== false);
  return (
    <div className="grid grid-cols-1 gap-6">
      {facts.length > 0 && <p className="text-ink-soft">{facts.join(" · ")}</p>}
      {view.matchReason !== undefined && view.status !== "ended" && (
        <p className="max-w-[65ch] text-sm text-ink-soft text-pretty wrap-anywhere">
          Why your programme brought you together: {view.matchReason}
        </p>
      )}
      {view.status !== "proposed" && <GoalsGlance mentorshipId={view.id} />}
      <section aria-labelledby="next-step" className="panel grid gap-4 p-5 sm:p-7">
        <div className="grid gap-2">
          <h2 id="next-step" className="text-lg font-bold">
            {step.title}
          </h2>
          <p className="max-w-[60ch] text-pretty">{step.text}</p>
        </div>
        <div className="empty:hidden">
          <StepLink view={view} leadsTo={step.leadsTo} />
        </div>
      </section>
      {view.status !== "ended" && <GuidePanel mentorshipId={view.id} />}
      <PausePanel view={view} />
      {view.status !== "proposed" && (
        <section aria-labelledby="reflection" className="grid gap-4 border-t border-line pt-6">
          <h2 id="reflection" className="text-lg font-bold">
            For you alone
          </h2>
          <ReflectionPanel mentorshipId={view.id} />
        </section>
      )}
    </div>
  );
};
