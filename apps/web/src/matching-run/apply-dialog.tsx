import type { MatchingRunView } from "@waymark/contracts/matching-run";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { Refused, useStep } from "../organisation/index.ts";

type Props = {
  readonly run: MatchingRunView;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** The one step of a matching that people hear of; it asks once more. */
export const ApplyDialog = ({ run, open, onClose }: Props) => {
  const { step, pending, refusal } = useStep<"apply", unknown>(
    ["matchingRun", "cohort"],
    (api, requestKey, action) =>
      api.matchingRun.move.mutate({ requestKey, runId: run.id, revision: run.revision, action }),
  );
  const { suggestions = 0, matched = 0, leftOver = 0 } = run.solution ?? {};
  const isCircles = run.shape === "circles";
  return (
    <Dialog
      open={open}
      title={isCircles ? `Introduce ${suggestions} circles?` : `Introduce ${suggestions} pairs?`}
      onClose={onClose}
    >
      <div className="grid gap-4">
        <p>
          {isCircles
            ? `All ${matched} get a mail at once: who is in their circle, why, and who hosts first.`
            : "Both of each pair get a mail at once: who the other is, why these two, and how it begins."}{" "}
          This cannot be taken back.
        </p>
        <ul className="list-disc ps-5 text-sm text-ink-soft">
          <li>
            Whoever gave up their place, found a partner or cannot be brought together meanwhile is
            left out, and stands here with the reason.
          </li>
          {leftOver > 0 && (
            <li>The {leftOver} who are left over hear nothing, and come first the next time.</li>
          )}
          <li>You may close this page; it goes on by itself.</li>
        </ul>
        <Refused refusal={refusal} />
        <div className="flex flex-wrap gap-3">
          <Button busy={pending !== undefined} onClick={() => step("apply", onClose)}>
            {pending === undefined ? "Introduce them" : "One moment …"}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            Not yet
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
