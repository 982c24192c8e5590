import { type ReactNode, useId } from "react";

type Props = { readonly title: string; readonly children: ReactNode };

/** One part of a report; on paper it stays together. */
export const Section = ({ title, children }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 grid-cols-1 gap-4 break-inside-avoid">
      <h3 id={id} className="font-serif text-xl font-semibold text-balance">
        {title}
      </h3>
      {children}
    </section>
  );
};
