import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { differingParts } from "../draft/differing.ts";
import type { Draft } from "../draft/draft.ts";
import type { Base } from "../draft/editing.ts";
import { weekText } from "../hours/week-text.ts";

type Props = {
  readonly theirs: Base;
  readonly mine: Draft;
  readonly onTake: () => void;
  readonly onKeep: () => void;
};

/** Two people, or two windows, saved at once: whose hours stay is a person's decision. */
export const ConflictDialog = ({ theirs, mine, onTake, onKeep }: Props) => {
  const parts = differingParts(mine, theirs.draft);
  const week = weekText(theirs.draft.week);
  return (
    <Dialog open title="These hours were changed somewhere else" onClose={onTake}>
      <div className="grid gap-4">
        <p>
          {parts.length === 0
            ? "What was saved there is the same as yours."
            : `What was saved there differs in ${parts.join(", ")}.`}
        </p>
        <p className="text-sm text-ink-soft">
          The week there: {week === "" ? "no hours" : week} ({theirs.draft.timeZone}).
        </p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={onKeep}>Save mine over it</Button>
          <Button variant="secondary" onClick={onTake}>
            Load the other one
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
