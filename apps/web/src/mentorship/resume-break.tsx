import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Button } from "@waymark/ui/button";
import { Refused } from "../shared/refused/index.ts";
import { useMove } from "./use-move.ts";

/** The way on from a break, for either side. */
export const ResumeBreak = ({ view }: { readonly view: MentorshipView }) => {
  const { step, pending, refusal } = useMove(view.id);
  return (
    <div className="grid gap-3">
      <Refused refusal={refusal} />
      <div>
        <Button busy={pending !== undefined} onClick={() => step({ action: "resume" })}>
          {pending === undefined ? "Go on now" : "One moment …"}
        </Button>
      </div>
    </div>
  );
};
