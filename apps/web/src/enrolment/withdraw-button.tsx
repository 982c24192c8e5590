import type { OwnEnrolment } from "@waymark/contracts/enrolment";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";

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
      <Dialog open={isAsking} title="Give your place back?" onClose={() => setAsking(false)}>
        <div className="grid gap-5">
          <p className="text-pretty">
            What you said for it is forgotten, and the next one who waits gets the place. You need
            no reason, and nobody is asked for one.
          </p>
          <div className="flex flex-wrap gap-3">
            <Button
              variant="danger"
              onClick={() => {
                setAsking(false);
                withdrawing.step(own.enrolmentId, () => void navigate({ to: "/rounds" }));
              }}
            >
              Give it back
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
};
