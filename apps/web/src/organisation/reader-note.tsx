import type { ReactNode } from "react";

/** For whoever may read the report and nothing else, with the way there. */
export const ReaderNote = ({ action }: { readonly action: ReactNode }) => (
  <section aria-labelledby="role" className="panel grid gap-3 p-5 sm:p-7">
    <h2 id="role" className="font-serif text-2xl font-semibold text-balance">
      The sponsor’s report is yours to read
    </h2>
    <p className="max-w-[60ch] text-pretty">
      It has figures about groups of people, never about one person, and never what was said.
    </p>
    <div className="mt-1">{action}</div>
  </section>
);
