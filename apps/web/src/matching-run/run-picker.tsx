import type { MatchingRunView } from "@waymark/contracts/matching-run";
import { classNames } from "@waymark/ui/class-names";
import { Tag } from "@waymark/ui/tag";
import { browserZone, momentText } from "../shared/time/index.ts";
import { resultText, runStatusText } from "./run-text.ts";

type Props = {
  readonly runs: readonly MatchingRunView[];
  readonly selectedId: string;
  readonly onSelect: (id: MatchingRunView["id"]) => void;
};

/** All runs so far, the latest first. */
export const RunPicker = ({ runs, selectedId, onSelect }: Props) => (
  <nav aria-label="Matchings so far" className="-mx-1 overflow-x-auto px-1 pb-1">
    <ol className="flex gap-2">
      {runs.map((run) => (
        <li key={run.id}>
          <button
            type="button"
            aria-pressed={run.id === selectedId}
            onClick={() => onSelect(run.id)}
            className={classNames(
              "grid h-full min-w-44 gap-1 rounded-md border p-3 text-start text-sm hover:bg-sunken",
              run.id === selectedId ? "border-blaze bg-surface" : "border-edge",
            )}
          >
            <span className="font-semibold">{momentText(run.requestedAt, browserZone())}</span>
            <span>
              <Tag tone={runStatusText[run.status].tone}>{runStatusText[run.status].label}</Tag>
            </span>
            <span className="text-ink-soft">{resultText(run)}</span>
          </button>
        </li>
      ))}
    </ol>
  </nav>
);
