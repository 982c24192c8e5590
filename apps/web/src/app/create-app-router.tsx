import { parseQueryString, stringifyQueryString } from "@waymark/contracts/query-string";
import { createRouter } from "@tanstack/react-router";
import { ErrorPage } from "./error-page.tsx";
import { PagePending } from "./page-pending.tsx";
import type { RouterContext } from "./require-person.ts";
import { routeTree } from "./routes.tsx";

export const createAppRouter = (context: RouterContext) =>
  createRouter({
    routeTree,
    context,
    parseSearch: parseQueryString,
    stringifySearch: stringifyQueryString,
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: ErrorPage,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
