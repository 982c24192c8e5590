import type { AgreementView } from "@waymark/contracts/agreement";
import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { useNow } from "../shared/time/index.ts";
import { AnswerProposal } from "./answer-proposal.tsx";
import { Comparison } from "./comparison.tsx";
import { ExpectationsForm } from "./expectations-form.tsx";
import { draftOfGround, type GroundDraft, freshGround, merged } from "./ground-draft.ts";
import { OwnSheet } from "./own-sheet.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { SignedVersions } from "./signed-versions.tsx";

type Props = { readonly mentorship: MentorshipView; readonly view: AgreementView };

const reviewAfterDays = 90;
const dayMs = 86_400_000;

const dateOf = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 10);

const firstDraft = ({ proposal, inForce, expectations }: AgreementView): GroundDraft => {
  const { own, others } = expectations;
  if (proposal !== undefined) return draftOfGround(proposal.terms);
  if (inForce !== undefined) return draftOfGround(inForce.terms);
  return own !== null && others !== null ? merged(own, others) : freshGround;
};

/** What is left to do for the one who looks, in the order in which it is done. */
export const AgreementSteps = ({ mentorship, view }: Props) => {
  const [isEditing, setEditing] = useState(false);
  const nowMs = useNow();
  const { id: mentorshipId, otherName, viewer, status } = mentorship;
  const { own, others, isOtherFilled } = view.expectations;
  const { timeZone } = mentorship[viewer];
  const isOver = status === "ended";
  if (isOver && view.signed.length === 0) {
    return (
      <EmptyState title="There is no agreement">
        <p>You two ended before you signed one.</p>
      </EmptyState>
    );
  }
  if (status === "proposed" && (own === null || (others === null && isEditing))) {
    return (
      <div className="grid grid-cols-1 gap-5">
        <Notice
          tone={isOtherFilled ? "heed" : "plain"}
          title={isOtherFilled ? "Now it is your turn" : "Each of you writes apart"}
        >
          <p>
            {isOtherFilled
              ? `${otherName} has said what they expect. You read it once you have written yours.`
              : "So that neither leans on the other, you read each other’s words once both of you have written."}
          </p>
        </Notice>
        <ExpectationsForm
          mentorshipId={mentorshipId}
          view={view}
          onDone={() => setEditing(false)}
        />
      </div>
    );
  }
  if (status === "proposed" && own !== null && others === null) {
    return <OwnSheet sheet={own} otherName={otherName} onChange={() => setEditing(true)} />;
  }
  const { proposal, inForce } = view;
  const isFirst = inForce === undefined && proposal === undefined;
  const mayPropose = !isOver && (isEditing || isFirst);
  return (
    <div className="grid grid-cols-1 gap-5">
      {proposal !== undefined && !isOver && !isEditing && (
        <AnswerProposal
          key={proposal.version}
          mentorshipId={mentorshipId}
          otherName={otherName}
          timeZone={timeZone}
          viewer={viewer}
          proposal={proposal}
          onChange={() => setEditing(true)}
        />
      )}
      {own !== null && others !== null && inForce === undefined && (
        <Comparison
          otherName={otherName}
          own={own}
          others={others}
          isFolded={proposal !== undefined}
        />
      )}
      {mayPropose && (
        <ProposeForm
          mentorshipId={mentorshipId}
          first={firstDraft(view)}
          firstReviewOn={dateOf(nowMs + reviewAfterDays * dayMs)}
          today={dateOf(nowMs)}
          onDone={() => setEditing(false)}
          {...(!isFirst && { onCancel: () => setEditing(false) })}
        />
      )}
      <SignedVersions
        signed={view.signed}
        timeZone={timeZone}
        mentorName={mentorship.mentor.displayName}
        menteeName={mentorship.mentee.displayName}
      />
      {inForce !== undefined && proposal === undefined && !isEditing && !isOver && (
        <div>
          <Button variant="secondary" onClick={() => setEditing(true)}>
            Propose a change
          </Button>
        </div>
      )}
    </div>
  );
};
