import { type ReactNode, useId } from "react";

type Props = { readonly title: string; readonly about?: string; readonly children: ReactNode };

/** One part of a long form, under a heading of its own. */
export const FieldGroup = ({ title, about, children }: Props) => {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-1 gap-5 border-t border-line pt-6 first:border-t-0 first:pt-0"
    >
      <div className="grid gap-1">
        <h2 id={id} className="text-lg font-bold">
          {title}
        </h2>
        {about !== undefined && <p className="text-sm text-ink-soft text-pretty">{about}</p>}
      </div>
      {children}
    </section>
  );
};
