import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { InvitationList } from "./people/invitation-list.tsx";
import { InviteForm } from "./people/invite-form.tsx";
import { MemberList } from "./people/member-list.tsx";
import { useOrganisation } from "./organisation-context.ts";
import { membersOptions } from "./queries.ts";

/** Who has which role, and who was asked to take one. */
export const MembersPage = () => {
  const organisation = useOrganisation();
  const query = useQuery(membersOptions(useApi(), organisation.id));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
      {(view) => (
        <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid grid-cols-1 gap-8">
            <MemberList organisation={organisation} view={view} />
            <InvitationList organisationId={organisation.id} view={view} />
          </div>
          <InviteForm organisationId={organisation.id} assignable={view.assignable} />
        </div>
      )}
    </QueryView>
  );
};
