import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { requirePerson } from "./require-person.ts";
import { root } from "./root-route.tsx";

/** Where an invitation leads; the link is its own credential for looking and for a no. */
const enrol = createRoute({
  getParentRoute: () => root,
  path: "/enrol/$token",
  component: lazyRouteComponent(() => import("../enrolment/enrol-page.tsx"), "EnrolPage"),
});

const rounds = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/rounds",
  component: lazyRouteComponent(() => import("../enrolment/rounds-page.tsx"), "RoundsPage"),
});

const round = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/rounds/$cohortId/$enrolmentId",
  component: lazyRouteComponent(() => import("../enrolment/round-page.tsx"), "RoundPage"),
});

/** What people do who are invited to a round. */
export const enrolmentRoutes = [enrol, rounds, round] as const;
