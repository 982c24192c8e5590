import { Outlet, useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { OfflineBanner } from "./offline-banner.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

/** The frame of every page. After a change of page the focus goes to its beginning. */
export const RootLayout = () => {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) main.current?.focus({ preventScroll: true });
      }),
    [router],
  );
  return (
    <>
      <a
        href="#main"
        className="absolute -top-20 start-4 z-10 rounded-md bg-blaze px-4 py-3 font-semibold text-on-blaze focus:top-3"
      >
        Skip to the page
      </a>
      <div>
        <SiteHeader />
        <OfflineBanner />
      </div>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter />
    </>
  );
};
