import { oneOf, textOf } from "@waymark/contracts/query-string";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { requirePerson } from "./require-person.ts";
import { root } from "./root-route.tsx";

type Query = Readonly<Record<string, unknown>>;

const operatorPairs = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/operator/pairs",
  component: lazyRouteComponent(() => import("../mentorship/operator-page.tsx"), "OperatorPage"),
});

const reports = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/operator/reports",
  validateSearch: (query: Query): { readonly queue?: "closed" } =>
    oneOf(query["queue"], ["closed"]) === undefined ? {} : { queue: "closed" },
  component: lazyRouteComponent(() => import("../report/reports-page.tsx"), "ReportsPage"),
});

const deliveries = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/operator/deliveries",
  validateSearch: (query: Query): { readonly date?: string } => {
    const date = textOf(query["date"]);
    return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? { date } : {};
  },
  component: lazyRouteComponent(() => import("../delivery/deliveries-page.tsx"), "DeliveriesPage"),
});

/** What operators look after; the server refuses everybody else. */
export const operatorRoutes = [operatorPairs, reports, deliveries] as const;
