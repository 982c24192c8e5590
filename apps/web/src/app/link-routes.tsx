import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root-route.tsx";

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

const agreementAnswer = createRoute({
  getParentRoute: () => root,
  path: "/agreement-answer/$token",
  component: lazyRouteComponent(
    () => import("../agreement/agreement-answer-page.tsx"),
    "AgreementAnswerPage",
  ),
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

const join = createRoute({
  getParentRoute: () => root,
  path: "/join/$token",
  component: lazyRouteComponent(() => import("../organisation/join-page.tsx"), "JoinPage"),
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

/** Where the links of mails lead; each is its own credential, so nobody signs in for them. */
export const linkRoutes = [
  answer,
  bookingAnswer,
  sessionAttendance,
  surveyAnswer,
  agreementAnswer,
  goalAnswer,
  referralAnswer,
  referralStop,
  join,
  unsubscribe,
] as const;
