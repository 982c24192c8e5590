import type { CohortView } from "@waymark/contracts/cohort";
import { remindAfterDays } from "@waymark/domain/enrolment";
import { Button } from "@waymark/ui/button";
import { Dialog } from "@waymark/ui/dialog";
import { useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";

type Kind = "invite" | "remind";

const inStatus = ({ headcounts }: CohortView, status: string): number =>
  headcounts.filter((one) => one.status === status).reduce((sum, { count }) => sum + count, 0);

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

const questions = {
  invite: {
    title: "Send the invitations?",
    about:
      "Each gets one mail with what the programme is, who asks, and two answers. The mails leave in small groups; here you see what becomes of each.",
    confirm: "Send them",
  },
  remind: {
    title: "Ask once more?",
    about: `Who was invited ${remindAfterDays} days ago or earlier and has not answered gets one more mail. Nobody else does.`,
    confirm: "Send the reminders",
  },
} as const satisfies Record<Kind, object>;

/** Sends invitations and reminders to everybody whom they are for; it stays in sight below the list. */
export const InvitePanel = ({ cohort }: { readonly cohort: CohortView }) => {
  const [asked, setAsked] = useState<Kind>();
  const inviting = useStep(["cohort"], (api, requestKey, kind: Kind) =>
    api.cohort.invitePeople.mutate({
      requestKey,
      cohortId: cohort.id,
      kind,
      whom: { which: "everybody" },
    }),
  );
  const [listed, invited] = [inStatus(cohort, "listed"), inStatus(cohort, "invited")];
  if (cohort.status !== "draft" && cohort.status !== "inviting") return null;
  if (listed === 0 && invited === 0) return null;
  const close = () => setAsked(undefined);
  return (
    <div className="sticky bottom-0 z-2 -mx-4 grid grid-cols-1 gap-3 border-t border-line bg-surface px-4 py-3 shadow-lift sm:mx-0 sm:rounded-t-lg sm:border-x sm:px-6">
      {cohort.mailing?.isDone === false && (
        <output className="text-sm">
          Mails are going out in small groups. You may close this page.
        </output>
      )}
      <Refused refusal={inviting.refusal} />
      <div className="flex flex-wrap gap-3">
        {listed > 0 && (
          <Button busy={inviting.pending !== undefined} onClick={() => setAsked("invite")}>
            Invite {people(listed)}
          </Button>
        )}
        {invited > 0 && (
          <Button
            variant="secondary"
            busy={inviting.pending !== undefined}
            onClick={() => setAsked("remind")}
          >
            Remind<span className="max-sm:sr-only"> who has not answered</span>
          </Button>
        )}
      </div>
      <Dialog
        open={asked !== undefined}
        title={asked === undefined ? "" : questions[asked].title}
        onClose={close}
      >
        {asked !== undefined && (
          <div className="grid gap-5">
            <p className="text-pretty">{questions[asked].about}</p>
            <div className="flex flex-wrap gap-3">
              <Button
                onClick={() => {
                  inviting.step(asked);
                  close();
                }}
              >
                {questions[asked].confirm}
              </Button>
              <Button variant="secondary" onClick={close}>
                Not now
              </Button>
            </div>
          </div>
        )}
      </Dialog>
    </div>
  );
};
