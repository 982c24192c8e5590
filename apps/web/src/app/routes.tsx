import { oneOf, textOf } from "@waymark/contracts/query-string";
import { parseSearchState } from "@waymark/contracts/search-address";
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { listingOptions } from "../listing/index.ts";
import { SearchPage } from "../listing/search-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { requirePerson, type RouterContext } from "./require-person.ts";
import { RootLayout } from "./root-layout.tsx";

const root = createRootRouteWithContext<RouterContext>()({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
});

type Query = Readonly<Record<string, unknown>>;

const withNext = (query: Query): { readonly next?: string } => {
  const next = textOf(query["next"]);
  return next === undefined ? {} : { next };
};

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

const pickerNames = ["offering", "at", "date", "view", "zone"] as const;

const textsOf = (query: Query, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(query[name]);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );

type Texts<Name extends string> = { readonly [Each in Name]?: string };

/** Where somebody stands among free times; what the names hold is read by the pages. */
const pickerQuery = (query: Query): Texts<(typeof pickerNames)[number]> =>
  textsOf(query, pickerNames);

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

const bookingAnswer = createRoute({
  getParentRoute: () => root,
  path: "/booking-answer/$token",
  component: lazyRouteComponent(
    () => import("../booking/booking-answer-page.tsx"),
    "BookingAnswerPage",
  ),
});

const surveyAnswer = createRoute({
  getParentRoute: () => root,
  path: "/survey-answer/$token",
  component: lazyRouteComponent(
    () => import("../survey/survey-answer-page.tsx"),
    "SurveyAnswerPage",
  ),
});

const sessionAttendance = createRoute({
  getParentRoute: () => root,
  path: "/session-attendance/$token",
  component: lazyRouteComponent(() => import("../session/attendance-page.tsx"), "AttendancePage"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: withNext,
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

const mentorships = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/mentorships",
  component: lazyRouteComponent(
    () => import("../mentorship/mentorships-page.tsx"),
    "MentorshipsPage",
  ),
});

/** The frame of one mentorship; its sections are its children, listed in `mentorship/sections.ts`. */
const mentorship = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/mentorships/$mentorshipId",
  component: lazyRouteComponent(
    () => import("../mentorship/mentorship-page.tsx"),
    "MentorshipPage",
  ),
});

const mentorshipOverview = createRoute({
  getParentRoute: () => mentorship,
  path: "/",
  component: lazyRouteComponent(
    () => import("../mentorship-overview/overview-page.tsx"),
    "OverviewPage",
  ),
});

const mentorshipAgreement = createRoute({
  getParentRoute: () => mentorship,
  path: "/agreement",
  component: lazyRouteComponent(() => import("../agreement/agreement-page.tsx"), "AgreementPage"),
});

const mentorshipEnding = createRoute({
  getParentRoute: () => mentorship,
  path: "/ending",
  component: lazyRouteComponent(() => import("../mentorship/ending-page.tsx"), "EndingPage"),
});

const year = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/years/$year",
  component: lazyRouteComponent(() => import("../mentorship/year-page.tsx"), "YearPage"),
});

const operatorPairs = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/operator/pairs",
  component: lazyRouteComponent(() => import("../mentorship/operator-page.tsx"), "OperatorPage"),
});

const mentorshipGoals = createRoute({
  getParentRoute: () => mentorship,
  path: "/goals",
  component: lazyRouteComponent(() => import("../goal/goals-page.tsx"), "GoalsPage"),
});

const mentorshipMessages = createRoute({
  getParentRoute: () => mentorship,
  path: "/messages",
  component: lazyRouteComponent(() => import("../message/messages-page.tsx"), "MessagesPage"),
});

const mentorshipShelf = createRoute({
  getParentRoute: () => mentorship,
  path: "/shelf",
  component: lazyRouteComponent(() => import("../resource/shelf-page.tsx"), "ShelfPage"),
});

const mentorshipPeople = createRoute({
  getParentRoute: () => mentorship,
  path: "/people",
  component: lazyRouteComponent(() => import("../referral/people-page.tsx"), "PeoplePage"),
});

const goalAnswer = createRoute({
  getParentRoute: () => root,
  path: "/goal-answer/$token",
  component: lazyRouteComponent(() => import("../goal/goal-answer-page.tsx"), "GoalAnswerPage"),
});

const referralAnswer = createRoute({
  getParentRoute: () => root,
  path: "/referral-answer/$token",
  component: lazyRouteComponent(
    () => import("../referral/referral-answer-page.tsx"),
    "ReferralAnswerPage",
  ),
});

const referralStop = createRoute({
  getParentRoute: () => root,
  path: "/referral-stop/$token",
  component: lazyRouteComponent(
    () => import("../referral/referral-stop-page.tsx"),
    "ReferralStopPage",
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

const answer = createRoute({
  getParentRoute: () => root,
  path: "/answer/$token",
  component: lazyRouteComponent(() => import("../introduction/answer-page.tsx"), "AnswerPage"),
});

const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: "/unsubscribe/$token",
  component: lazyRouteComponent(() => import("../person/unsubscribe-page.tsx"), "UnsubscribePage"),
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
  bookingAnswer,
  sessionAttendance,
  surveyAnswer,
  signIn,
  welcome,
  answer,
  unsubscribe,
  introductions,
  introduction,
  mentorships,
  mentorship.addChildren([
    mentorshipOverview,
    mentorshipAgreement,
    mentorshipGoals,
    mentorshipMessages,
    mentorshipShelf,
    mentorshipPeople,
    mentorshipEnding,
  ]),
  year,
  operatorPairs,
  goalAnswer,
  referralAnswer,
  referralStop,
  availability,
  calendars,
  account,
  deliveries,
  reports,
  blocks,
]);
