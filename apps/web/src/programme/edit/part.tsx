import { Icon } from "@waymark/ui/icon";
import { type ReactNode, useId, useState } from "react";

type Props = {
  readonly title: string;
  /** What stands inside, in a few words, while it is closed. */
  readonly glance: string;
  readonly isOpenAtFirst?: boolean;
  /** Something inside needs a look, so it cannot stay closed. */
  readonly hasProblem: boolean;
  readonly children: ReactNode;
};

/** One part of a long form that can be folded away. */
export const Part = ({ title, glance, isOpenAtFirst = false, hasProblem, children }: Props) => {
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(isOpenAtFirst);
  const isOpen = isUnfolded || hasProblem;
  return (
    <section aria-labelledby={`${id}-title`} className="panel">
      <h3 id={`${id}-title`}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-content`}
          onClick={() => setUnfolded(!isOpen)}
          className="flex w-full cursor-pointer items-center justify-between gap-4 rounded-lg p-5 text-start sm:px-7"
        >
          <span className="grid gap-0.5">
            <span className="text-lg font-bold">{title}</span>
            <span className="text-sm font-normal text-ink-soft">{glance}</span>
          </span>
          <Icon name="chevron" className={isOpen ? "rotate-180" : ""} />
        </button>
      </h3>
      <div
        id={`${id}-content`}
        hidden={!isOpen}
        className="grid grid-cols-1 gap-5 border-t border-line p-5 sm:p-7 [[hidden]]:hidden"
      >
        {children}
      </div>
    </section>
  );
};
