import { Link } from "@tanstack/react-router";
import { sections } from "./sections.ts";

const tabClass =
  "-mb-px shrink-0 border-b-3 border-transparent px-1 py-2.5 font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-blaze aria-[current=page]:text-ink";

/** On a phone the row of sections scrolls by itself, never the page. */
export const SectionNav = ({ mentorshipId }: { readonly mentorshipId: string }) => (
  <nav aria-label="Sections" className="overflow-x-auto border-b border-line">
    <div className="flex w-max gap-6">
      {sections.map(({ path, label }) => (
        <Link
          key={path}
          to={path}
          params={{ mentorshipId }}
          activeOptions={{ exact: true }}
          className={tabClass}
        >
          {label}
        </Link>
      ))}
    </div>
  </nav>
);
