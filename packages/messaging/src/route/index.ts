export { messagesFor } from "./messages-for.ts";
export { type Route, routes } from "./routes.ts";
