import { Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { buttonClass } from "@waymark/ui/button";
import { classNames } from "@waymark/ui/class-names";
import { Mark } from "@waymark/ui/mark";
import { useMe } from "../person/index.ts";

const linkClass =
  "inline-flex min-h-11 shrink-0 items-center rounded-sm px-1 text-[0.95rem] font-medium sm:px-2 sm:text-base decoration-blaze decoration-2 underline-offset-8 hover:underline data-[status=active]:underline";

export const SiteHeader = () => {
  const me = useMe();
  return (
    <header className="border-b border-line">
      <div className="page flex min-h-17 flex-wrap items-center justify-between gap-x-2 py-2">
        <Link to="/" className="flex min-h-11 items-center gap-2.5" aria-label="Waymark, home">
          <Mark className="size-8" />
          <span className="font-serif text-xl font-bold tracking-tight">Waymark</span>
        </Link>
        <nav
          aria-label="Main"
          className={classNames(
            "flex items-center sm:ms-auto sm:flex-wrap sm:justify-end sm:gap-3",
            // On a phone the links have a row of their own, which scrolls where it is too short.
            me?.state === "registered" &&
              "max-sm:order-last max-sm:-mx-1 max-sm:w-[calc(100%+0.5rem)] max-sm:justify-between max-sm:overflow-x-auto",
          )}
        >
          {me?.state === "registered" && (
            <>
              {me.person.roles.includes("operator") && (
                <>
                  <Link to="/operator/reports" className={linkClass}>
                    Reports
                  </Link>
                  <Link to="/operator/pairs" className={linkClass}>
                    Pairs
                  </Link>
                  <Link to="/operator/deliveries" className={linkClass}>
                    Deliveries
                  </Link>
                </>
              )}
              <Link to="/introductions" className={linkClass}>
                Introductions
              </Link>
              <Link to="/mentorships" className={linkClass}>
                Mentorships
              </Link>
              <Link to="/sessions" className={linkClass}>
                Sessions
              </Link>
              {me.person.roles.includes("mentor") && (
                <Link to="/availability" className={linkClass}>
                  Hours
                </Link>
              )}
            </>
          )}
          {me?.state === "unregistered" && (
            <Link to="/welcome" className={linkClass}>
              Finish signing up
            </Link>
          )}
          {me?.state === "signed_out" && (
            <Link to="/sign-in" className={buttonClass({ variant: "secondary" })}>
              Sign in
            </Link>
          )}
        </nav>
        {me?.state === "registered" && (
          <Link to="/account" className="rounded-lg p-1">
            <span className="sr-only">Account of {me.person.displayName}</span>
            <Avatar name={me.person.displayName} size="sm" />
          </Link>
        )}
      </div>
    </header>
  );
};
