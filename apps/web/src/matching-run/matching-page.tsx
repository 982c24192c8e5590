import type { MatchingOverview, MatchingRunView } from "@waymark/contracts/matching-run";
import type { MatchingSettings } from "@waymark/domain/matching-run";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useEffect, useState } from "react";
import { useCohort } from "../cohort/index.ts";
import { Refused, useStep } from "../organisation/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { type MatchingDraft, withHandSet } from "./draft.ts";
import { matchingsOptions } from "./queries.ts";
import { RunPanel } from "./run-panel.tsx";
import { RunPicker } from "./run-picker.tsx";
import { SettingsForm } from "./settings-form.tsx";

const NoRunYet = () => (
  <EmptyState title="Nobody is matched yet">
    <p>
      Say what counts and look at the result as often as you like. Nobody hears of it before you
      introduce them.
    </p>
  </EmptyState>
);

/** The last solved run before this one; what it changes is shown beside it. */
const formerOf = (
  runs: readonly MatchingRunView[],
  run: MatchingRunView,
): MatchingRunView | undefined =>
  runs.slice(runs.indexOf(run) + 1).find(({ solution }) => solution !== undefined);

/** The latest run's settings are where the next one begins. */
const settingsOf = ({ standard, runs: [latest] }: MatchingOverview): MatchingSettings => {
  if (latest === undefined) return standard;
  const { rules, weights, objective, circleSize, together, apart } = latest;
  return { rules, weights, objective, circleSize, together, apart };
};

/** The last introduction makes the cohort run: its heading is read again then. */
const useCohortAfterApplying = (runs: readonly MatchingRunView[]): void => {
  const { id } = useCohort();
  const client = useQueryClient();
  const applied = runs.filter(({ status }) => status === "applied").length;
  useEffect(() => {
    if (applied > 0) void client.invalidateQueries({ queryKey: ["cohort", "get", id] });
  }, [applied, client, id]);
};

const Matching = ({ overview }: { readonly overview: MatchingOverview }) => {
  const { id: cohortId, shape } = useCohort();
  const { runs } = overview;
  useCohortAfterApplying(runs);
  const [draft, setDraft] = useState<MatchingDraft>(() => ({
    settings: settingsOf(overview),
    names: {},
  }));
  const [chosenId, setChosenId] = useState<string>();
  const { step, pending, refusal } = useStep(
    ["matchingRun"],
    (api, requestKey, settings: MatchingSettings) =>
      api.matchingRun.request.mutate({ requestKey, cohortId, settings }),
  );
  const selected = runs.find(({ id }) => id === chosenId) ?? runs[0];
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <SettingsForm
        draft={draft}
        shape={shape}
        isBusy={pending !== undefined || runs[0]?.status === "waiting"}
        isSeen={
          runs[0]?.solution !== undefined &&
          JSON.stringify(draft.settings) === JSON.stringify(settingsOf(overview))
        }
        onChange={setDraft}
        onRun={() => step(draft.settings, () => setChosenId(undefined))}
      />
      <div className="grid h-fit min-w-0 grid-cols-1 gap-6">
        <Refused refusal={refusal} />
        {selected === undefined ? (
          <NoRunYet />
        ) : (
          <>
            <RunPicker runs={runs} selectedId={selected.id} onSelect={setChosenId} />
            <RunPanel
              key={selected.id}
              run={selected}
              former={formerOf(runs, selected)}
              draft={draft}
              onSetByHand={(two, to) => setDraft(withHandSet(draft, two, to))}
            />
          </>
        )}
      </div>
    </div>
  );
};

/** Where a manager looks who suits whom, tries another weight, and introduces people. */
export const MatchingPage = () => {
  const { id } = useCohort();
  const query = useQuery(matchingsOptions(useApi(), id));
  return (
    <section aria-labelledby="matching" className="grid gap-5">
      <h2 id="matching" className="sr-only">
        Matching
      </h2>
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {(overview) => <Matching overview={overview} />}
      </QueryView>
    </section>
  );
};
