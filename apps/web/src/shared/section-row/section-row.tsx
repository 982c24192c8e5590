import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

/** Of a link to a section; the one of the page that is open says so by `aria-current`. */
export const sectionClass =
  "-mb-px shrink-0 border-b-3 border-transparent px-1 py-2.5 font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-blaze aria-[current=page]:text-ink";

const Row = ({ children }: { readonly children: ReactNode }) => {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (row.current === null || !current) return;
    row.current.scrollLeft =
      current.offsetLeft + current.offsetWidth / 2 - row.current.offsetWidth / 2;
  }, []);
  return (
    <nav
      ref={row}
      aria-label="Sections"
      className="relative overflow-x-auto border-b border-line max-sm:mask-r-from-85%"
    >
      <div className="flex w-max gap-6 max-sm:pe-12">{children}</div>
    </nav>
  );
};

/** On a phone the row of sections scrolls by itself, never the page, to where its reader is. */
export const SectionRow = ({ children }: { readonly children: ReactNode }) => {
  const { pathname } = useLocation();
  return <Row key={pathname}>{children}</Row>;
};
