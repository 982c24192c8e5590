import type { RequestCheck } from "@waymark/domain/introduction";
import { classNames } from "@waymark/ui/class-names";
import { checkText } from "./check-text.ts";

const Sign = ({ check }: { readonly check: RequestCheck }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" className="mt-0.5 size-5 shrink-0">
    <circle
      cx="10"
      cy="10"
      r="9"
      className={classNames("stroke-2", check.passed ? "fill-moss stroke-moss" : "stroke-edge")}
      fill="none"
    />
    {check.passed && (
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

/** The same checks that the server runs, told while somebody types. */
export const CheckList = ({ checks }: { readonly checks: readonly RequestCheck[] }) => {
  const needed = checks.filter((check) => check.required);
  const met = needed.filter((check) => check.passed).length;
  return (
    <section aria-labelledby="checks" className="grid gap-3">
      <h2 id="checks" className="font-bold">
        What makes it easy to say yes
      </h2>
      <output className="block text-sm text-ink-soft">
        {met === needed.length
          ? "Everything that is needed is there."
          : `${met} of ${needed.length} needed points are there.`}
      </output>
      <ul className="grid gap-3">
        {checks.map((check) => (
          <li key={check.code} className="flex gap-3">
            <Sign check={check} />
            <div className="min-w-0 text-sm">
              <p className={classNames("font-semibold", check.passed && "text-moss")}>
                <span className="sr-only">{check.passed ? "Done: " : "Open: "}</span>
                {checkText[check.code].title}
                {!check.required && (
                  <span className="font-normal text-ink-soft"> (a good idea)</span>
                )}
              </p>
              {!check.passed && <p className="text-ink-soft">{checkText[check.code].why}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
