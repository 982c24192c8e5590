import { classNames } from "@waymark/ui/class-names";

/** A circle that is filled and ticked once its check is met. */
export const CheckSign = ({ passed }: { readonly passed: boolean }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" className="mt-0.5 size-5 shrink-0">
    <circle
      cx="10"
      cy="10"
      r="9"
      className={classNames("stroke-2", passed ? "fill-moss stroke-moss" : "fill-none stroke-edge")}
    />
    {passed && (
      <path
        d="m6 10.5 2.7 2.7L14 7.5"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        className="stroke-surface"
      />
    )}
  </svg>
);
