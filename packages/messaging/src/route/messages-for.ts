import type { DomainEvent } from "@waymark/contracts/event";
import type { JobMessage } from "../payload/index.ts";
import { type Route, type RouteKey, routes } from "./routes.ts";

const routeKey = (event: DomainEvent): RouteKey =>
  event.type === "introduction.due" ? `introduction.due/${event.kind}` : event.type;

const toMessage = (route: Route, event: DomainEvent): JobMessage => {
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
  routes[routeKey(event)].map((route) => toMessage(route, event));
