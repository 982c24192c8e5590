import { Link } from "@tanstack/react-router";
import { Mark } from "@waymark/ui/mark";
import { ThemeSwitch } from "@waymark/ui/theme";

export const SiteFooter = () => (
  <footer className="mt-16 border-t border-line bg-sunken">
    <div className="page flex flex-wrap items-center justify-between gap-x-8 gap-y-4 py-7">
      <p className="flex items-center gap-3 text-sm text-ink-soft">
        <Mark className="size-7 shrink-0" />
        Every stone was set by somebody who walked here first.
      </p>
      <Link to="/organisations" className="text-link text-sm">
        For organisations
      </Link>
      <ThemeSwitch />
    </div>
  </footer>
);
