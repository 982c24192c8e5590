import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Button } from "@waymark/ui/button";
import { dateText } from "../../shared/time/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { useMove } from "../use-move.ts";
import { outcomeLabel } from "./outcome-text.ts";

type Props = {
  readonly view: MentorshipView;
  readonly proposal: NonNullable<MentorshipView["endProposal"]>;
};

const twoWeeksMs = 14 * 86_400_000;

/** A proposed ending: one side agrees or lets it be, the other can take it back. */
export const AnswerEnd = ({ view, proposal }: Props) => {
  const { step, pending, refusal } = useMove(view.id);
  const isOwn = proposal.by === view.viewer;
  const { timeZone } = view[view.viewer];
  const ends = dateText(new Date(Date.parse(proposal.at) + twoWeeksMs).toISOString(), timeZone);
  return (
    <section aria-labelledby="end-proposed" className="panel grid gap-5 p-5 sm:p-7">
      <div className="grid gap-1">
        <h3 id="end-proposed" className="text-lg font-bold">
          {isOwn ? (
            "You proposed to end"
          ) : (
            <>
              <bdi>{view.otherName}</bdi> proposes to end
            </>
          )}
        </h3>
        <p className="max-w-[60ch] text-pretty">
          {outcomeLabel(proposal.outcome)}. Without another word it ends on {ends}. Sessions that
          are booked for after the end are called off, and both of you are told.
        </p>
      </div>
      <Refused refusal={refusal} />
      <div className="flex flex-wrap gap-3">
        {isOwn ? (
          <Button
            variant="secondary"
            busy={pending !== undefined}
            onClick={() => step({ action: "take_back_end" })}
          >
            Take it back
          </Button>
        ) : (
          <Button busy={pending !== undefined} onClick={() => step({ action: "agree_end" })}>
            {pending === undefined ? "End it now" : "One moment …"}
          </Button>
        )}
      </div>
    </section>
  );
};
