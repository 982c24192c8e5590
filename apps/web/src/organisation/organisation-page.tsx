import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet } from "@tanstack/react-router";
import { useApi } from "../shared/api/index.ts";
import { ConsoleHead, ConsolePage } from "../shared/console/index.ts";
import { OrganisationContext } from "./organisation-context.ts";
import { organisationOptions } from "./queries.ts";
import { roleText } from "./role-text.ts";
import { SectionNav } from "./section-nav.tsx";

const route = getRouteApi("/organisations/$organisationId");

const back = (
  <Link to="/organisations" className="text-link">
    All organisations
  </Link>
);

/** The frame of an organisation's console: its name, the viewer's role, and its sections. */
export const OrganisationPage = () => {
  const { organisationId } = route.useParams();
  const query = useQuery(organisationOptions(useApi(), organisationId));
  return (
    <ConsolePage what="organisation" query={query} goneCode="organisation.not_found">
      {(view) => (
        <OrganisationContext value={view}>
          <ConsoleHead
            back={back}
            name={view.name}
            about={<span className="print:hidden">Your role: {roleText[view.role]}</span>}
          />
          <SectionNav organisation={view} />
          <Outlet />
        </OrganisationContext>
      )}
    </ConsolePage>
  );
};
