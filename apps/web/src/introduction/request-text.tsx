import type { IntroductionView } from "@waymark/contracts/introduction";
import { isOpen } from "@waymark/domain/introduction";
import { Paragraphs } from "../listing/index.ts";
import { timeElsewhere, zonedMomentText } from "../shared/time/index.ts";

type Props = {
  readonly view: Pick<
    IntroductionView,
    | "goal"
    | "whyYou"
    | "ask"
    | "byWhen"
    | "proposedTimes"
    | "status"
    | "mentor"
    | "mentee"
    | "viewer"
  >;
};

const day = (date: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(date));

/** What the mentee wrote, as both sides read it. */
export const RequestText = ({ view }: Props) => {
  const me = view.viewer === "mentor" ? view.mentor : view.mentee;
  const other = view.viewer === "mentor" ? view.mentee : view.mentor;
  const texts = [
    { term: "The goal", text: view.goal },
    { term: view.viewer === "mentor" ? "Why you" : "Why this mentor", text: view.whyYou },
    { term: "The ask", text: view.ask },
  ];
  return (
    <dl className="grid gap-5">
      {texts.map(({ term, text }) => (
        <div key={term} className="grid gap-1">
          <dt className="text-sm text-ink-soft">{term}</dt>
          <dd className="grid gap-3 font-serif text-lg leading-relaxed">
            <Paragraphs text={text} />
          </dd>
        </div>
      ))}
      {view.byWhen !== undefined && (
        <div className="grid gap-1">
          <dt className="text-sm text-ink-soft">By when</dt>
          <dd>{day(view.byWhen)}</dd>
        </div>
      )}
      {isOpen(view.status) && view.proposedTimes.length > 0 && (
        <div className="grid gap-1">
          <dt className="text-sm text-ink-soft">Proposed times</dt>
          {view.proposedTimes.map((time) => (
            <dd key={time}>
              {zonedMomentText(time, me.timeZone)}{" "}
              <span className="text-sm text-ink-soft">
                {timeElsewhere(time, me.timeZone, other.timeZone)}
              </span>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
};
