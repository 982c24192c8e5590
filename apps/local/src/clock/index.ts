export { installMovableClock, type MovableClock } from "./install-movable-clock.ts";
export { createClockRoutes } from "./routes.ts";
