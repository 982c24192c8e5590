import type { CohortView } from "@waymark/contracts/cohort";
import { isOver } from "@waymark/domain/cohort";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { PlanForm } from "../cohort/index.ts";
import { plainDateText } from "../shared/time/index.ts";

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div className="flex flex-wrap justify-between gap-x-4 gap-y-0.5 border-b border-line p-4 last:border-b-0">
    <dt className="text-ink-soft">{label}</dt>
    <dd className="font-semibold wrap-anywhere">{value}</dd>
  </div>
);

/** When a cohort runs and for how many, and the way to change it. */
export const PlanPanel = ({ cohort }: { readonly cohort: CohortView }) => {
  const [isPlanning, setPlanning] = useState(false);
  const { shape, startsOn, endsOn, menteeSeats, mentorSeats, programmeName, status } = cohort;
  return (
    <section aria-labelledby="plan" className="grid h-fit grid-cols-1 gap-3">
      <h2 id="plan" className="text-lg font-bold">
        Dates and places
      </h2>
      {isPlanning ? (
        <PlanForm cohort={cohort} onClose={() => setPlanning(false)} />
      ) : (
        <>
          <dl className="panel">
            <Fact label="Programme" value={programmeName} />
            <Fact label="Begins" value={plainDateText(startsOn)} />
            <Fact label="Ends" value={plainDateText(endsOn)} />
            <Fact
              label={shape === "circles" ? "Places" : "Places for mentees"}
              value={String(menteeSeats)}
            />
            {shape === "pairs" && (
              <Fact label="Places for mentors" value={String(mentorSeats ?? "no limit")} />
            )}
          </dl>
          {!isOver(status) && (
            <div>
              <Button variant="secondary" size="sm" onClick={() => setPlanning(true)}>
                Change the name, dates or places
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
};
