import { createRootRouteWithContext } from "@tanstack/react-router";
import { NotFoundPage } from "./not-found-page.tsx";
import type { RouterContext } from "./require-person.ts";
import { RootLayout } from "./root-layout.tsx";

/** The frame of every page. */
export const root = createRootRouteWithContext<RouterContext>()({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
});
