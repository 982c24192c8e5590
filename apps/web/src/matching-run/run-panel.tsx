import type { MatchingRunView } from "@waymark/contracts/matching-run";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Notice } from "@waymark/ui/notice";
import { ProgressBar } from "@waymark/ui/progress-bar";
import { useState } from "react";
import { useCohort } from "../cohort/index.ts";
import { Refused, useStep } from "../organisation/index.ts";
import { ApplyDialog } from "./apply-dialog.tsx";
import { CircleList } from "./circle-list.tsx";
import { Comparison } from "./comparison.tsx";
import type { HandSet, MatchingDraft, Two } from "./draft.ts";
import { LeftOverList } from "./left-over-list.tsx";
import { PairList } from "./pair-list.tsx";
import { RunFigures } from "./run-figures.tsx";
import { failureText } from "./run-text.ts";

type Props = {
  readonly run: MatchingRunView;
  readonly former: MatchingRunView | undefined;
  readonly draft: MatchingDraft;
  readonly onSetByHand: (two: Two, to: HandSet) => void;
};

const Progress = ({ run }: { readonly run: MatchingRunView }) => {
  const { applied = 0, skipped = 0 } = run.applying ?? {};
  const all = run.solution?.suggestions ?? 0;
  return run.status === "applied" ? (
    <Notice tone="good" title={`${applied} of ${all} ${run.shape} are introduced`}>
      {skipped > 0 && <p>{skipped} were left out; each stands below with the reason.</p>}
    </Notice>
  ) : (
    <Notice title="They are being introduced" announce>
      <ProgressBar label="Introduced so far" value={applied + skipped} max={all} />
      <p>
        {applied + skipped} of {all}. It goes on by itself.
      </p>
    </Notice>
  );
};

const Decision = ({ run }: { readonly run: MatchingRunView }) => {
  const { status } = useCohort();
  const [isAsking, setAsking] = useState(false);
  const { step, pending, refusal } = useStep<"discard", unknown>(
    ["matchingRun"],
    (api, requestKey, action) =>
      api.matchingRun.move.mutate({ requestKey, runId: run.id, revision: run.revision, action }),
  );
  const isOpen = status === "matching" || status === "running";
  return (
    <div className="grid gap-3">
      {!isOpen && (
        <Notice tone="heed" title="Joining is still open">
          <p>
            Close it on the overview before you introduce people; until then you can try things.
          </p>
        </Notice>
      )}
      <Refused refusal={refusal} />
      <div className="flex flex-wrap gap-3">
        <Button
          disabled={!isOpen || (run.solution?.suggestions ?? 0) === 0}
          onClick={() => setAsking(true)}
        >
          Introduce them …
        </Button>
        <Button variant="quiet" busy={pending !== undefined} onClick={() => step("discard")}>
          I do not want this one
        </Button>
      </div>
      <ApplyDialog run={run} open={isAsking} onClose={() => setAsking(false)} />
    </div>
  );
};

const Waiting = () => (
  <EmptyState title="Being worked out">
    <p>
      All possible pairs are looked at. A few hundred people take seconds, two thousand half a
      minute.
    </p>
  </EmptyState>
);

/** One run: what it came to, what it changes, who with whom, and who is left over. */
export const RunPanel = ({ run, former, draft, onSetByHand }: Props) => {
  const { solution, status, shape } = run;
  if (status === "waiting") return <Waiting />;
  if (solution === undefined) {
    return (
      <Notice tone="bad" title="There is no answer">
        <p>{run.failure === undefined ? "It was not wanted." : failureText[run.failure]}</p>
      </Notice>
    );
  }
  const { skills, industry, values, preference } = run.weights;
  const isOver = status === "applying" || status === "applied";
  return (
    <div className="grid grid-cols-1 gap-6">
      {isOver && <Progress run={run} />}
      <RunFigures
        solution={solution}
        shape={shape}
        most={skills + industry + values + preference}
      />
      {former !== undefined && shape === "pairs" && <Comparison before={former} after={run} />}
      {status === "solved" && <Decision run={run} />}
      {solution.leftOver > 0 && <LeftOverList runId={run.id} />}
      {shape === "circles" ? (
        <CircleList run={run} />
      ) : (
        <PairList run={run} draft={draft} onSetByHand={isOver ? undefined : onSetByHand} />
      )}
    </div>
  );
};
