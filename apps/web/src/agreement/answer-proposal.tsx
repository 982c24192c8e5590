import type { AgreementView } from "@waymark/contracts/agreement";
import { Button } from "@waymark/ui/button";
import { useStep } from "../mentorship/index.ts";
import { Refused } from "../shared/refused/index.ts";
import { dateText } from "../shared/time/index.ts";
import { TermsList } from "./terms-list.tsx";

type Props = {
  readonly mentorshipId: string;
  readonly otherName: string;
  readonly timeZone: string;
  readonly viewer: AgreementView["viewer"];
  readonly proposal: NonNullable<AgreementView["proposal"]>;
  readonly onChange: () => void;
};

type Answer = "sign" | "decline" | "take_back";

/** A proposal with what its reader can do about it: the other side answers, its author waits. */
export const AnswerProposal = (props: Props) => {
  const { mentorshipId, otherName, timeZone, viewer, proposal, onChange } = props;
  const { version } = proposal;
  const isOwn = proposal.by === viewer;
  const { step, pending, refusal } = useStep((api, requestKey, action: Answer) =>
    api.agreement.move.mutate({ requestKey, mentorshipId, move: { action, version } }),
  );
  return (
    <section aria-labelledby="proposal" className="panel grid gap-5 p-5 sm:p-7">
      <div className="grid gap-1">
        <h3 id="proposal" className="text-lg font-bold wrap-anywhere">
          {isOwn ? (
            "You have signed this"
          ) : (
            <>
              <bdi>{otherName}</bdi> has signed this
            </>
          )}
        </h3>
        <p className="text-ink-soft">
          Version {version}, signed {dateText(proposal.at, timeZone)}.{" "}
          {isOwn
            ? "It holds once the other has signed it, too."
            : "It holds once you sign it, too."}
        </p>
      </div>
      <TermsList terms={proposal.terms} />
      <Refused refusal={refusal} />
      <div className="flex flex-wrap gap-3">
        {isOwn ? (
          <Button
            variant="secondary"
            busy={pending === "take_back"}
            onClick={() => step("take_back")}
          >
            Take it back
          </Button>
        ) : (
          <>
            <Button busy={pending === "sign"} onClick={() => step("sign")}>
              {pending === "sign" ? "Signing …" : "Sign"}
            </Button>
            <Button variant="secondary" onClick={onChange}>
              Propose something else
            </Button>
            <Button
              variant="quiet"
              className="max-sm:px-0!"
              busy={pending === "decline"}
              onClick={() => step("decline")}
            >
              Not this one
            </Button>
          </>
        )}
      </div>
    </section>
  );
};
