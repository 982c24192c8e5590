import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseReportSearch } from "../sponsor-report/index.ts";
import { requirePerson } from "./require-person.ts";
import { root } from "./root-route.tsx";

const organisations = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/organisations",
  component: lazyRouteComponent(
    () => import("../organisation/organisations-page.tsx"),
    "OrganisationsPage",
  ),
});

const publicPage = createRoute({
  getParentRoute: () => root,
  path: "/org/$slug",
  component: lazyRouteComponent(
    () => import("../organisation/public-organisation-page.tsx"),
    "PublicOrganisationPage",
  ),
});

/** The frame of a console; its sections are its children, listed in `organisation/sections.ts`. */
const frame = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/organisations/$organisationId",
  component: lazyRouteComponent(
    () => import("../organisation/organisation-page.tsx"),
    "OrganisationPage",
  ),
});

const overview = createRoute({
  getParentRoute: () => frame,
  path: "/",
  component: lazyRouteComponent(
    () => import("../organisation-overview/organisation-overview-page.tsx"),
    "OrganisationOverviewPage",
  ),
});

const programmes = createRoute({
  getParentRoute: () => frame,
  path: "/programmes",
  component: lazyRouteComponent(() => import("../programme/programmes-page.tsx"), "ProgrammesPage"),
});

const programme = createRoute({
  getParentRoute: () => frame,
  path: "/programmes/$programmeId",
  component: lazyRouteComponent(() => import("../programme/programme-page.tsx"), "ProgrammePage"),
});

const cohorts = createRoute({
  getParentRoute: () => frame,
  path: "/cohorts",
  component: lazyRouteComponent(() => import("../cohort/cohorts-page.tsx"), "CohortsPage"),
});

const members = createRoute({
  getParentRoute: () => frame,
  path: "/people",
  component: lazyRouteComponent(() => import("../organisation/members-page.tsx"), "MembersPage"),
});

const settings = createRoute({
  getParentRoute: () => frame,
  path: "/settings",
  component: lazyRouteComponent(() => import("../organisation/settings-page.tsx"), "SettingsPage"),
});

const signIn = createRoute({
  getParentRoute: () => frame,
  path: "/sign-in",
  component: lazyRouteComponent(
    () => import("../organisation-sign-in/sign-in-settings-page.tsx"),
    "SignInSettingsPage",
  ),
});

const report = createRoute({
  getParentRoute: () => frame,
  path: "/report",
  validateSearch: parseReportSearch,
  component: lazyRouteComponent(
    () => import("../sponsor-report/organisation-report-page.tsx"),
    "OrganisationReportPage",
  ),
});

const evidence = createRoute({
  getParentRoute: () => frame,
  path: "/evidence/$programmeId",
  component: lazyRouteComponent(() => import("../evidence-pack/evidence-page.tsx"), "EvidencePage"),
});

const connections = createRoute({
  getParentRoute: () => frame,
  path: "/connections",
  component: lazyRouteComponent(
    () => import("../connection/connections-page.tsx"),
    "ConnectionsPage",
  ),
});

const developers = createRoute({
  getParentRoute: () => root,
  path: "/developers",
  component: lazyRouteComponent(
    () => import("../developers/developers-page.tsx"),
    "DevelopersPage",
  ),
});

/** Where an organisation shows itself and looks after its programmes. */
export const organisationRoutes = [
  organisations,
  publicPage,
  developers,
  frame.addChildren([
    overview,
    programmes,
    programme,
    cohorts,
    members,
    report,
    evidence,
    connections,
    settings,
    signIn,
  ]),
] as const;
