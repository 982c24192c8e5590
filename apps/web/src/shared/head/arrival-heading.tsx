import { type ReactNode, useEffect, useRef } from "react";

/** The heading of what takes the place of a page without a new address; the focus goes to it. */
export const ArrivalHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className="font-serif text-3xl font-semibold text-balance focus:outline-none"
    >
      {children}
    </h1>
  );
};
