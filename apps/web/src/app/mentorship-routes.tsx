import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pickerQuery } from "./picker-query.ts";
import { requirePerson } from "./require-person.ts";
import { root } from "./root-route.tsx";

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

/** Beside the frame: a month of times needs the width. */
const mentorshipBooking = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/mentorships/$mentorshipId/book",
  validateSearch: pickerQuery,
  component: lazyRouteComponent(() => import("../booking/pair-book-page.tsx"), "PairBookPage"),
});

const year = createRoute({
  getParentRoute: () => root,
  beforeLoad: ({ context, location }) => requirePerson(context, location.href),
  path: "/years/$year",
  component: lazyRouteComponent(() => import("../mentorship/year-page.tsx"), "YearPage"),
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

/** What two people do together once they have met. */
export const mentorshipRoutes = [
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
  mentorshipBooking,
  year,
] as const;
