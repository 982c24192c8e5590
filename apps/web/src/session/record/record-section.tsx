import { type ReactNode, useEffect, useRef } from "react";

type Props = {
  /** What a link from a mail names behind its `#`. */
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** A part of a session's record. It is there later than its page, so that it goes into view by itself. */
export const RecordSection = ({ id, title, hint, children }: Props) => {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (location.hash === `#${id}`) section.current?.scrollIntoView();
  }, [id]);
  return (
    <section
      ref={section}
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid scroll-mt-6 gap-4"
    >
      <div className="grid gap-1">
        <h2 id={`${id}-title`} className="text-lg font-bold">
          {title}
        </h2>
        {hint !== undefined && <p className="max-w-[60ch] text-sm text-ink-soft">{hint}</p>}
      </div>
      {children}
    </section>
  );
};
