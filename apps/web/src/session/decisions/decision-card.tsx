import type { SessionView } from "@waymark/contracts/session";
import { Paragraphs } from "../../shared/text/index.ts";
import { plainDateText } from "../../shared/time/index.ts";

type Props = { readonly decision: SessionView["decisions"][number] };

/** The choice first; how it came about is a press away. */
export const DecisionCard = ({ decision }: Props) => {
  const { question, options, criteria, choice, because, revisitOn } = decision;
  return (
    <article className="panel grid gap-3 p-5">
      <p dir="auto" className="text-sm text-ink-soft wrap-anywhere">
        {question}
      </p>
      <p dir="auto" className="font-serif text-lg font-semibold wrap-anywhere">
        {choice}
      </p>
      <p className="text-sm text-ink-soft">To be looked at again on {plainDateText(revisitOn)}</p>
      <details className="text-sm">
        <summary className="w-fit cursor-pointer rounded-sm py-1 font-semibold">
          How it was decided
        </summary>
        <dl className="grid gap-2 pt-2">
          <dt className="font-semibold">Options</dt>
          <dd>
            <ul className="list-disc ps-5 wrap-anywhere">
              {options.map((option) => (
                <li key={option}>
                  <bdi>{option}</bdi>
                </li>
              ))}
            </ul>
          </dd>
          <dt className="font-semibold">What mattered</dt>
          <dd>
            <ul className="list-disc ps-5 wrap-anywhere">
              {criteria.map((criterion) => (
                <li key={criterion}>
                  <bdi>{criterion}</bdi>
                </li>
              ))}
            </ul>
          </dd>
          {because !== "" && (
            <>
              <dt className="font-semibold">Because</dt>
              <dd className="grid gap-2">
                <Paragraphs text={because} />
              </dd>
            </>
          )}
        </dl>
      </details>
    </article>
  );
};
