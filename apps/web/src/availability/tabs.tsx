import { Link } from "@tanstack/react-router";

const tabs = [
  { to: "/availability", label: "Hours" },
  { to: "/availability/calendars", label: "Calendars and delegates" },
] as const;

/** The two pages of a mentor's availability. */
export const AvailabilityTabs = () => (
  <nav aria-label="Your hours" className="flex gap-6 border-b border-line">
    {tabs.map(({ to, label }) => (
      <Link
        key={to}
        to={to}
        activeOptions={{ exact: true }}
        className="-mb-px border-b-3 border-transparent px-1 py-2.5 font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-blaze aria-[current=page]:text-ink"
      >
        {label}
      </Link>
    ))}
  </nav>
);
