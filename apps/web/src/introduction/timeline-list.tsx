import type { IntroductionView } from "@waymark/contracts/introduction";
import { Paragraphs } from "../listing/index.ts";
import { momentText } from "../shared/time/index.ts";
import { timelineOf } from "./timeline.ts";

type Props = { readonly view: IntroductionView; readonly timeZone: string };

export const TimelineList = ({ view, timeZone }: Props) => (
  <ol className="grid">
    {timelineOf(view).map(({ key, at, title, text }) => (
      <li key={key} className="group relative grid gap-1 pb-6 ps-8 last:pb-0">
        <span
          aria-hidden="true"
          className="absolute start-1 top-1.5 h-3 w-4 rounded-[50%] bg-ink group-last:bg-blaze"
        />
        <span
          aria-hidden="true"
          className="absolute start-[0.7rem] top-6 bottom-0 w-0.5 bg-line group-last:hidden"
        />
        <p className="font-semibold wrap-anywhere">{title}</p>
        <p className="text-sm text-ink-soft">
          <time dateTime={at}>{momentText(at, timeZone)}</time>
        </p>
        {text !== undefined && (
          <div className="mt-1 grid gap-2 border-s-2 border-line ps-4 font-serif">
            <Paragraphs text={text} />
          </div>
        )}
      </li>
    ))}
  </ol>
);
