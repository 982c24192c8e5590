import type { ReactNode } from "react";

type Props = { readonly id: string; readonly title: string; readonly action?: ReactNode };

/** What a section of a console is called, with the one thing that begins something new in it. */
export const SectionHead = ({ id, title, action }: Props) => (
  <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-3">
    <h2 id={id} className="text-lg font-bold">
      {title}
    </h2>
    {action}
  </div>
);
