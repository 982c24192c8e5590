import type { SearchHit } from "@waymark/contracts/listing";
import { Link } from "@tanstack/react-router";
import { slotWords } from "./slot-words.ts";
import { durationText } from "./duration-text.ts";

type Props = {
  readonly card: Pick<
    SearchHit,
    "slug" | "displayName" | "timeZone" | "nextSlots" | "commonMinutesPerWeek"
  >;
  /** In which the reader is shown times. */
  readonly zone: string;
};

/** The next times that can be had, on the reader's clock; each leads to its booking. */
export const NextSlots = ({ card, zone }: Props) => {
  const { slug, timeZone, nextSlots, commonMinutesPerWeek } = card;
  if (nextSlots.length === 0)
    return <p className="text-sm text-ink-soft">No free time at present</p>;
  const slots = nextSlots.map((start) => slotWords(start, zone, timeZone));
  const [offset] = slots.map((slot) => slot.offset);
  const isOneOffset = slots.every((slot) => slot.offset === offset);
  return (
    <div className="grid gap-1.5">
      <p className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-soft">
        <span>Next free{isOneOffset && `, ${offset}`}</span>
        {commonMinutesPerWeek !== undefined && (
          <span>{durationText(commonMinutesPerWeek)} a week in common</span>
        )}
      </p>
      <ul className="grid grid-cols-3 gap-1.5">
        {slots.map((slot) => (
          <li key={slot.start} className="grid">
            <Link
              to="/mentors/$slug/book"
              params={{ slug }}
              search={{ at: slot.start, zone }}
              className="relative z-1 grid content-start gap-0.5 rounded-md border border-edge px-1 py-1.5 text-center leading-tight hover:border-blaze hover:bg-blaze-wash sm:px-2"
            >
              <span className="sr-only">Book {card.displayName}, </span>
              <span className="text-xs">{slot.day}</span>
              <span className="font-semibold tabular-nums">{slot.time}</span>
              {!isOneOffset && <span className="text-xs">{slot.offset}</span>}
              {slot.theirs !== undefined && (
                <span className="text-xs text-ink-soft">{slot.theirs}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
