import type { DomainEvent } from "@waymark/contracts/event";
import type { JobMessage } from "../payload/index.ts";
import { type Route, type RouteKey, routes } from "./routes.ts";

const routeKey = (event: DomainEvent): RouteKey => {
  switch (event.type) {
    case "introduction.due":
      return `introduction.due/${event.kind}`;
    case "booking.due":
      return `booking.due/${event.kind}`;
    default:
      return event.type;
  }
};

type IntroductionEvent = Extract<DomainEvent, { readonly introductionId: unknown }>;

const toMessage = (route: Route, event: IntroductionEvent): JobMessage => {
  const { id: eventId, introductionId, revision } = event;
  const ids = { v: 1, eventId, introductionId, revision } as const;
  switch (route.job) {
    case "mail": {
      const { job, template, recipient } = route;
      return { job, payload: { ...ids, template, recipient } };
    }
    case "introduction-expiry":
      return { job: route.job, payload: ids };
  }
};

/** The messages that an event leads to; the same event gives the same messages, always. */
export const messagesFor = (event: DomainEvent): readonly JobMessage[] =>
  "introductionId" in event ? routes[routeKey(event)].map((route) => toMessage(route, event)) : [];
