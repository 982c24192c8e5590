import type { RequestCheck } from "@waymark/domain/introduction";
import { classNames } from "@waymark/ui/class-names";
import { CheckSign } from "./check-sign.tsx";
import { checkText } from "./check-text.ts";

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
            <CheckSign passed={check.passed} />
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
