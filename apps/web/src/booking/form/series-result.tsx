import type { SeriesAnswer } from "@waymark/contracts/booking";
import { Link } from "@tanstack/react-router";
import { bookingErrorText } from "@waymark/contracts/error";
import { buttonClass } from "@waymark/ui/button";
import { ArrivalHeading } from "../../shared/head/index.ts";
import { timeElsewhere, zonedMomentText } from "../../shared/time/index.ts";

type Props = {
  readonly answer: SeriesAnswer;
  readonly mentor: { readonly displayName: string; readonly timeZone: string };
  readonly zone: string;
};

const isKnown = (code: string): code is keyof typeof bookingErrorText =>
  Object.hasOwn(bookingErrorText, code);

const refusalText = (code: string): string =>
  isKnown(code) ? bookingErrorText[code] : "This date could not be booked.";

/** What became of each date of a series. */
export const SeriesResult = ({ answer, mentor, zone }: Props) => {
  const booked = answer.dates.filter(({ sessionId }) => sessionId !== null).length;
  return (
    <div className="page-medium grid gap-6 py-10 sm:py-14">
      <ArrivalHeading>
        {booked === answer.dates.length
          ? `All ${booked} sessions are yours`
          : `${booked} of ${answer.dates.length} sessions are yours`}
      </ArrivalHeading>
      <ol className="panel grid gap-0 px-5 py-2 sm:px-7">
        {answer.dates.map(({ start, sessionId, refusal }) => (
          <li key={start} className="grid gap-0.5 border-b border-line py-3 last:border-none">
            {sessionId === null ? (
              <span className="text-ink-soft line-through">{zonedMomentText(start, zone)}</span>
            ) : (
              <Link
                to="/sessions/$sessionId"
                params={{ sessionId }}
                className="text-link w-fit font-semibold"
              >
                {zonedMomentText(start, zone)}
              </Link>
            )}
            <span className="text-sm text-ink-soft">
              {timeElsewhere(start, zone, mentor.timeZone)}
            </span>
            {refusal !== null && (
              <span className="text-sm font-semibold text-ochre">{refusalText(refusal)}</span>
            )}
          </li>
        ))}
      </ol>
      <div>
        <Link to="/sessions" className={buttonClass()}>
          Your sessions
        </Link>
      </div>
    </div>
  );
};
