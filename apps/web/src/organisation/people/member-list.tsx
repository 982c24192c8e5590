import type { MembersView, OrganisationView } from "@waymark/contracts/organisation";
import type { MemberRole } from "@waymark/domain/organisation";
import { useNavigate } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { Button } from "@waymark/ui/button";
import { SelectInput } from "@waymark/ui/field";
import { useState } from "react";
import type { output } from "zod";
import { Refused } from "../../shared/refused/index.ts";
import { roleText } from "../role-text.ts";
import { useStep } from "../use-step.ts";
import { RemoveDialog } from "./remove-dialog.tsx";

type Members = output<typeof MembersView>;
type Member = Members["members"][number];

type RowProps = {
  readonly member: Member;
  readonly assignable: readonly MemberRole[];
  readonly onRole: (role: MemberRole) => void;
  readonly onRemove: () => void;
};

const MemberRow = ({ member, assignable, onRole, onRemove }: RowProps) => {
  const { displayName, emailAddress, role, isViewer, mayChange } = member;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-3 p-4 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:p-5">
      <Avatar name={displayName} size="sm" />
      <div className="grid">
        <span className="font-semibold wrap-anywhere">
          <bdi>{displayName}</bdi>
          {isViewer && <span className="font-normal text-ink-soft"> (you)</span>}
        </span>
        <span className="text-sm text-ink-soft wrap-anywhere">{emailAddress}</span>
      </div>
      <div className="col-start-2 flex flex-wrap items-center gap-x-2 sm:col-start-auto">
        {mayChange ? (
          <SelectInput
            aria-label={`Role of ${displayName}`}
            className="w-auto!"
            value={role}
            onChange={(event) => {
              const chosen = assignable.find((one) => one === event.target.value);
              if (chosen !== undefined) onRole(chosen);
            }}
          >
            {assignable.map((one) => (
              <option key={one} value={one}>
                {roleText[one]}
              </option>
            ))}
          </SelectInput>
        ) : (
          <span>{roleText[role]}</span>
        )}
        {(mayChange || isViewer) && (
          <Button variant="quiet" onClick={onRemove}>
            {isViewer ? "Leave" : "Remove"}
            <span className="sr-only"> {isViewer ? "the organisation" : displayName}</span>
          </Button>
        )}
      </div>
    </li>
  );
};

type Props = { readonly organisation: OrganisationView; readonly view: Members };

export const MemberList = ({ organisation, view }: Props) => {
  const { id: organisationId } = organisation;
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState<Member>();
  const changing = useStep(
    ["organisation"],
    (api, requestKey, given: { readonly personId: string; readonly role: MemberRole }) =>
      api.organisation.changeRole.mutate({ requestKey, organisationId, ...given }),
  );
  const removing = useStep(["organisation"], (api, requestKey, personId: string) =>
    api.organisation.removeMember.mutate({ requestKey, organisationId, personId }),
  );
  const remove = ({ personId, isViewer }: Member) => {
    setLeaving(undefined);
    removing.step(personId, () => {
      if (isViewer) void navigate({ to: "/organisations" });
    });
  };
  return (
    <section aria-labelledby="members" className="grid grid-cols-1 gap-4">
      <h2 id="members" className="text-lg font-bold">
        Who has a role
      </h2>
      <ul className="panel divide-y divide-line">
        {view.members.map((member) => (
          <MemberRow
            key={member.personId}
            member={member}
            assignable={view.assignable}
            onRole={(role) => changing.step({ personId: member.personId, role })}
            onRemove={() => setLeaving(member)}
          />
        ))}
      </ul>
      <Refused refusal={changing.refusal ?? removing.refusal} />
      {leaving !== undefined && (
        <RemoveDialog
          organisationName={organisation.name}
          displayName={leaving.displayName}
          isViewer={leaving.isViewer}
          onClose={() => setLeaving(undefined)}
          onConfirm={() => remove(leaving)}
        />
      )}
    </section>
  );
};
