import { oneOf, textOf } from "@waymark/contracts/query-string";
import { parseSearchState } from "@waymark/contracts/search-address";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { listingOptions } from "../listing/index.ts";
import { SearchPage } from "../listing/search-page.tsx";
import { cohortRoutes } from "./cohort-routes.tsx";
import { enrolmentRoutes } from "./enrolment-routes.tsx";
import { linkRoutes } from "./link-routes.tsx";
import { mentorshipRoutes } from "./mentorship-routes.tsx";
import { organisationRoutes } from "./organisation-routes.tsx";
import { operatorRoutes } from "./operator-routes.tsx";
import { pickerNames, pickerQuery, type Texts, textsOf } from "./picker-query.ts";
import { safeNext } from "../shared/next/index.ts";
import { goOn } from "./go-on.ts";
import { requirePerson } from "./require-person.ts";
import { root } from "./root-route.tsx";

type Query = Readonly<Record<string, unknown>>;

const withNext = (query: Query): { readonly next?: string } => {
  const next = textOf(query["next"]);
  return next === undefined ? {} : { next };
};

/** Whoever comes back from an organisation's own sign-in, with or without having got in. */
const withReturn = (query: Query): { readonly next?: string; readonly from?: "in" | "failed" } => ({
  ...withNext(query),
  ...(query["problem"] === "organisation" && { from: "failed" }),
  ...(query["from"] === "in" && { from: "in" }),
});

const search = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: parseSearchState,
  // The only page that is not lazy: it is the one that most visitors see first.
  component: SearchPage,
});

const listing = createRoute({
  getParentRoute: () => root,
  path: "/mentors/$slug",
  // Asked for as soon as somebody points at a card, and not waited for.
  loader: ({ context, params }) =>
    void context.client.prefetchQuery(listingOptions(context.api, params.slug)),
  component: lazyRouteComponent(() => import("../listing/listing-page.tsx"), "ListingPage"),
});

const ask = createRoute({
  getParentRoute: () => root,
  path: "/mentors/$slug/ask",
  validateSearch: (query: Query): { readonly resumed?: "yes" } =>
    oneOf(query["resumed"], ["yes"]) === undefined ? {} : { resumed: "yes" },
  component: lazyRouteComponent(() => import("../introduction/ask-page.tsx"), "AskPage"),
});

const book = createRoute({
  getParentRoute: () => root,
  path: "/mentors/$slug/book",
  validateSearch: pickerQuery,
  component: lazyRouteComponent(() => import("../booking/book-page.tsx"), "BookPage"),
});

const sessions = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/sessions",
  validateSearch: (query: Query): { readonly when?: "past" | "off"; readonly of?: string } => {
    const when = oneOf(query["when"], ["past", "off"]);
    const of = textOf(query["of"]);
    return { ...(when !== undefined && { when }), ...(of !== undefined && { of }) };
  },
  component: lazyRouteComponent(() => import("../booking/sessions-page.tsx"), "SessionsPage"),
});

const bookForNames = ["mentor", "mentee", ...pickerNames] as const;

const bookFor = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/sessions/book-for",
  validateSearch: (query: Query): Texts<(typeof bookForNames)[number]> =>
    textsOf(query, bookForNames),
  component: lazyRouteComponent(() => import("../booking/book-for-page.tsx"), "BookForPage"),
});

const session = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/sessions/$sessionId",
  validateSearch: (query: Query): { readonly just?: "booked" | "moved" } => {
    const just = oneOf(query["just"], ["booked", "moved"]);
    return just === undefined ? {} : { just };
  },
  component: lazyRouteComponent(() => import("../booking/session-page.tsx"), "SessionPage"),
});

const reschedule = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/sessions/$sessionId/reschedule",
  validateSearch: pickerQuery,
  component: lazyRouteComponent(() => import("../booking/reschedule-page.tsx"), "ReschedulePage"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: withReturn,
  beforeLoad: ({ context, search: { from, next } }) =>
    from === "in" ? goOn(context, safeNext(next)) : undefined,
  component: lazyRouteComponent(() => import("../sign-in-session/sign-in-page.tsx"), "SignInPage"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  validateSearch: withNext,
  component: lazyRouteComponent(() => import("../person/welcome-page.tsx"), "WelcomePage"),
});

const introductions = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/introductions",
  validateSearch: (query: Query): { readonly as?: "mentor" | "mentee" } => {
    const side = oneOf(query["as"], ["mentor", "mentee"]);
    return side === undefined ? {} : { as: side };
  },
  component: lazyRouteComponent(
    () => import("../introduction/introductions-page.tsx"),
    "IntroductionsPage",
  ),
});

const introduction = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/introductions/$introductionId",
  validateSearch: (query: Query): { readonly just?: "sent" } =>
    oneOf(query["just"], ["sent"]) === undefined ? {} : { just: "sent" },
  component: lazyRouteComponent(
    () => import("../introduction/introduction-page.tsx"),
    "IntroductionPage",
  ),
});

const availability = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/availability",
  component: lazyRouteComponent(
    () => import("../availability/availability-page.tsx"),
    "AvailabilityPage",
  ),
});

const calendars = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/availability/calendars",
  component: lazyRouteComponent(
    () => import("../availability/calendars-page.tsx"),
    "CalendarsPage",
  ),
});

const account = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/account",
  component: lazyRouteComponent(() => import("./account-page.tsx"), "AccountPage"),
});

const blocks = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/blocks",
  component: lazyRouteComponent(() => import("../block/blocks-page.tsx"), "BlocksPage"),
});

export const routeTree = root.addChildren([
  search,
  listing,
  ask,
  book,
  sessions,
  bookFor,
  session,
  reschedule,
  signIn,
  welcome,
  introductions,
  introduction,
  availability,
  calendars,
  account,
  blocks,
  ...mentorshipRoutes,
  ...linkRoutes,
  ...operatorRoutes,
  ...organisationRoutes,
  ...cohortRoutes,
  ...enrolmentRoutes,
]);
