import type { SessionView } from "@waymark/contracts/session";
import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { arriveIn } from "../../shared/form/index.ts";
import { momentText } from "../../shared/time/index.ts";
import { otherName } from "../record/person-on.ts";
import { RecordSection } from "../record/record-section.tsx";
import { useStep } from "../use-step.ts";
import { AttendanceForm } from "./attendance-form.tsx";
import { type Claim, claimClause } from "./claim-text.ts";

type Props = { readonly view: SessionView; readonly zone: string };

/** Where it stands, in words that blame nobody. */
const Standing = ({ view, zone }: Props) => {
  const { status, attendance, viewer } = view;
  const other = otherName(view);
  const own = attendance.own === null ? null : claimClause(attendance.own, viewer, other);
  switch (status) {
    case "held":
      return <Notice tone="good" title="You met" />;
    case "missed":
      return (
        <Notice title="This session did not take place">
          <p>That happens. A new time is a good way on.</p>
        </Notice>
      );
    case "disputed":
      return (
        <Notice tone="heed" title="The two of you have not said the same">
          <p>
            {own !== null && attendance.other !== null
              ? `You said ${own}, ${other} said ${claimClause(attendance.other, viewer, other)}. `
              : ""}
            A wrong link or a mix-up of times is all it takes. Nothing is counted against anybody,
            and either of you can change the answer.
          </p>
        </Notice>
      );
    default:
      return own === null ? null : (
        <Notice title={`You said ${own}`}>
          <p>
            {other} has not answered yet, and can until {momentText(view.attestUntil, zone)}.
          </p>
        </Notice>
      );
  }
};

/** Whether they met, said by both; from the start of the session on. */
export const AttendanceSection = ({ view, zone }: Props) => {
  const [isChanging, setIsChanging] = useState(false);
  const { take, busy, refusal } = useStep(
    (api, operationId, says: Claim) =>
      api.session.attest.mutate({ operationId, sessionId: view.id, says }),
    () => setIsChanging(false),
  );
  const { own } = view.attendance;
  const canSay = view.can.includes("attest");
  if (!canSay && own === null && !["held", "missed", "disputed"].includes(view.status)) return null;
  return (
    <RecordSection id="attendance" title="Did you meet?">
      <div className="grid gap-4">
        <Standing view={view} zone={zone} />
        {canSay && (own === null || isChanging) && (
          <div ref={isChanging ? arriveIn : undefined} className="panel p-5 sm:p-7">
            <AttendanceForm
              viewer={view.viewer}
              other={otherName(view)}
              first={own ?? undefined}
              busy={busy}
              refusal={refusal}
              onSay={take}
            />
          </div>
        )}
        {canSay && own !== null && !isChanging && (
          <div>
            <Button variant="secondary" size="sm" onClick={() => setIsChanging(true)}>
              Change my answer
            </Button>
          </div>
        )}
      </div>
    </RecordSection>
  );
};
