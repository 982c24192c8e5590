import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly title: string;
  /** What can be begun here, beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** One section of a mentorship below the row of all of them. */
export const MentorshipSection = ({ id, title, action, children }: Props) => (
  <section aria-labelledby={id} className="grid grid-cols-1 gap-5">
    <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <h2 id={id} className="font-serif text-2xl font-semibold">
        {title}
      </h2>
      {action}
    </div>
    {children}
  </section>
);
