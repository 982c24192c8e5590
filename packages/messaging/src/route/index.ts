export { messagesFor } from "./messages-for.ts";
export { type Route, type RouteKey, routes } from "./routes.ts";
