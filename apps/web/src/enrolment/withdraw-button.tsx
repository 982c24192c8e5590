import type { OwnEnrolment } from "@waymark/contracts/enrolment";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { ConfirmDialog } from "../shared/confirm-dialog/index.ts";

/** Gives a place back, after one question. */
export const WithdrawButton = ({ own }: { readonly own: OwnEnrolment }) => {
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const withdrawing = useStep(["enrolment"], (api, requestKey, enrolmentId: string) =>
    api.enrolment.withdraw.mutate({ requestKey, cohortId: own.round.cohortId, enrolmentId }),
  );
  return (
    <div className="grid gap-3">
      <Refused refusal={withdrawing.refusal} />
      <div>
        <Button
          variant="danger"
          busy={withdrawing.pending !== undefined}
          onClick={() => setAsking(true)}
        >
          Give the place back
        </Button>
      </div>
      <ConfirmDialog
        open={isAsking}
        title="Give your place back?"
        keep="Keep it"
        confirm="Give it back"
        isGrave
        onConfirm={() => withdrawing.step(own.enrolmentId, () => void navigate({ to: "/rounds" }))}
        onClose={() => setAsking(false)}
      >
        What you said for it is forgotten, and the next one who waits gets the place. You need no
        reason, and nobody is asked for one.
      </ConfirmDialog>
    </div>
  );
};
