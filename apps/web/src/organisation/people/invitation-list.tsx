import type { MembersView } from "@waymark/contracts/organisation";
import { Button } from "@waymark/ui/button";
import { Tag, type TagTone } from "@waymark/ui/tag";
import type { MemberRole, ShownInvitationStatus } from "@waymark/domain/organisation";
import type { output } from "zod";
import { browserZone, dateText } from "../../shared/time/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { roleText } from "../role-text.ts";
import { useStep } from "../use-step.ts";

type Members = output<typeof MembersView>;

const statusText = {
  sent: { label: "Waiting", tone: "plain" },
  accepted: { label: "Accepted", tone: "good" },
  withdrawn: { label: "Taken back or declined", tone: "heed" },
  expired: { label: "Expired", tone: "heed" },
} as const satisfies Record<
  ShownInvitationStatus,
  { readonly label: string; readonly tone: TagTone }
>;

type Props = { readonly organisationId: string; readonly view: Members };

/** Who was asked and has no role yet. */
export const InvitationList = ({ organisationId, view: { invitations } }: Props) => {
  const withdrawing = useStep(["organisation"], (api, requestKey, emailAddress: string) =>
    api.organisation.withdrawInvitation.mutate({ requestKey, organisationId, emailAddress }),
  );
  const inviting = useStep(
    ["organisation"],
    (api, requestKey, given: { readonly emailAddress: string; readonly role: MemberRole }) =>
      api.organisation.invite.mutate({ requestKey, organisationId, ...given }),
  );
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="invitations" className="grid grid-cols-1 gap-4">
      <h2 id="invitations" className="text-lg font-bold">
        Invitations
      </h2>
      <ul className="panel divide-y divide-line">
        {invitations.map(({ emailAddress, role, status, invitedBy, sentAt, mayChange }) => (
          <li
            key={emailAddress}
            className="grid items-center gap-x-4 gap-y-2 p-4 sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:p-5"
          >
            <div className="grid gap-0.5">
              <span className="font-semibold wrap-anywhere">{emailAddress}</span>
              <span className="text-sm text-ink-soft">
                {roleText[role]}, invited by <bdi>{invitedBy}</bdi> on{" "}
                {dateText(sentAt, browserZone())}
              </span>
            </div>
            <span className="w-fit">
              <Tag tone={statusText[status].tone}>{statusText[status].label}</Tag>
            </span>
            {mayChange && status === "sent" && (
              <Button
                variant="quiet"
                className="-ms-4 w-fit sm:ms-0"
                onClick={() => withdrawing.step(emailAddress)}
              >
                Take back<span className="sr-only"> the invitation of {emailAddress}</span>
              </Button>
            )}
            {mayChange && status !== "sent" && (
              <Button
                variant="quiet"
                className="-ms-4 w-fit sm:ms-0"
                onClick={() => inviting.step({ emailAddress, role })}
              >
                Invite again<span className="sr-only">: {emailAddress}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refused refusal={withdrawing.refusal ?? inviting.refusal} />
    </section>
  );
};
