import type { CohortView } from "@waymark/contracts/cohort";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { sections } from "./sections.ts";

const tabClass =
  "-mb-px shrink-0 border-b-3 border-transparent px-1 py-2.5 font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-blaze aria-[current=page]:text-ink";

type Props = { readonly cohort: Pick<CohortView, "id" | "mayDo"> };

const SectionRow = ({ cohort: { id, mayDo } }: Props) => {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (row.current === null || !current) return;
    row.current.scrollLeft =
      current.offsetLeft + current.offsetWidth / 2 - row.current.offsetWidth / 2;
  }, []);
  return (
    <nav ref={row} aria-label="Sections" className="relative overflow-x-auto border-b border-line">
      <div className="flex w-max gap-6">
        {sections
          .filter(({ action }) => mayDo.includes(action))
          .map(({ path, label }) => (
            <Link
              key={path}
              to={path}
              params={{ cohortId: id }}
              activeOptions={{ exact: label === "Overview" }}
              className={tabClass}
            >
              {label}
            </Link>
          ))}
      </div>
    </nav>
  );
};

/** On a phone the row of sections scrolls by itself, never the page, to where its reader is. */
export const SectionNav = ({ cohort }: Props) => {
  const { pathname } = useLocation();
  return <SectionRow key={pathname} cohort={cohort} />;
};
