import type { BookingView } from "@waymark/contracts/booking";
import { Paragraphs } from "../../listing/index.ts";
import { zonedMomentText } from "../../shared/time/index.ts";
import { historyOf } from "./history.ts";

type Props = { readonly view: BookingView; readonly timeZone: string };

export const HistoryList = ({ view, timeZone }: Props) => (
  <ol className="grid gap-4">
    {historyOf(view, timeZone).map(({ key, at, title, text }) => (
      <li key={key} className="grid gap-0.5 border-s-4 border-line ps-4 last:border-blaze">
        <p className="font-semibold wrap-anywhere">{title}</p>
        <p className="text-sm text-ink-soft">
          <time dateTime={at}>{zonedMomentText(at, timeZone)}</time>
        </p>
        {text !== undefined && (
          <div className="mt-1 grid gap-2 font-serif">
            <Paragraphs text={text} />
          </div>
        )}
      </li>
    ))}
  </ol>
);
