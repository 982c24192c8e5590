import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseReportSearch } from "../sponsor-report/index.ts";
import { requirePerson } from "./require-person.ts";
import { root } from "./root-route.tsx";

/** The frame of a cohort; its sections are its children, listed in `cohort/sections.ts`. */
const frame = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/cohorts/$cohortId",
  component: lazyRouteComponent(() => import("../cohort/cohort-page.tsx"), "CohortPage"),
});

const overview = createRoute({
  getParentRoute: () => frame,
  path: "/",
  component: lazyRouteComponent(
    () => import("../cohort-overview/cohort-overview-page.tsx"),
    "CohortOverviewPage",
  ),
});

const people = createRoute({
  getParentRoute: () => frame,
  path: "/people",
  component: lazyRouteComponent(() => import("../cohort-people/people-page.tsx"), "PeoplePage"),
});

const report = createRoute({
  getParentRoute: () => frame,
  path: "/report",
  validateSearch: parseReportSearch,
  component: lazyRouteComponent(
    () => import("../sponsor-report/cohort-report-page.tsx"),
    "CohortReportPage",
  ),
});

const matching = createRoute({
  getParentRoute: () => frame,
  path: "/matching",
  component: lazyRouteComponent(() => import("../matching-run/matching-page.tsx"), "MatchingPage"),
});

const health = createRoute({
  getParentRoute: () => frame,
  path: "/health",
  component: lazyRouteComponent(() => import("../cohort-health/health-page.tsx"), "HealthPage"),
});

/** A circle, for those who are in it. */
const circle = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/circles/$circleId",
  component: lazyRouteComponent(() => import("../circle/circle-page.tsx"), "CirclePage"),
});

/** Where managers look after one dated run of a programme. */
export const cohortRoutes = [
  frame.addChildren([overview, people, matching, health, report]),
  circle,
] as const;
