import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { OrganisationContext } from "./organisation-context.ts";
import { organisationOptions } from "./queries.ts";
import { roleText } from "./role-text.ts";
import { SectionNav } from "./section-nav.tsx";

const route = getRouteApi("/organisations/$organisationId");

const Loading = () => (
  <div className="grid gap-5">
    <Skeleton className="h-12 w-2/3" />
    <Skeleton className="h-10 w-full" />
    <Skeleton className="h-64 w-full" />
  </div>
);

const NotThere = () => (
  <EmptyState
    title="This organisation is not here"
    action={
      <Link to="/organisations" className={buttonClass({ variant: "secondary" })}>
        Your organisations
      </Link>
    }
  >
    <h1 className="sr-only">No such organisation</h1>
    <p>It does not exist, or you have no role in it.</p>
  </EmptyState>
);

const isGone = (code: string): boolean =>
  code === "organisation.not_found" || code === "request.invalid";

/** The frame of an organisation's console: its name, the viewer's role, and its sections. */
export const OrganisationPage = () => {
  usePageHead({ title: "Organisation · Waymark", noIndex: true });
  const { organisationId } = route.useParams();
  const query = useQuery(organisationOptions(useApi(), organisationId));
  return (
    <div className="page grid content-start gap-6 py-8 sm:py-12">
      <Link to="/organisations" className="text-link w-fit text-sm">
        All organisations
      </Link>
      <QueryView
        query={query}
        skeleton={<Loading />}
        renderRefused={({ code }) => (isGone(code) ? <NotThere /> : undefined)}
      >
        {(view) => (
          <OrganisationContext value={view}>
            <div className="grid grid-cols-1 gap-6">
              <header className="grid gap-1">
                <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
                  <bdi>{view.name}</bdi>
                </h1>
                <p className="text-ink-soft">{roleText[view.role]}</p>
              </header>
              <SectionNav organisation={view} />
              <Outlet />
            </div>
          </OrganisationContext>
        )}
      </QueryView>
    </div>
  );
};
