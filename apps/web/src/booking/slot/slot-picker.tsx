import { Skeleton } from "@waymark/ui/skeleton";
import { useMyZone } from "../../person/index.ts";
import { LoadFailed } from "../../shared/query/index.ts";
import { useNow } from "../../shared/time/index.ts";
import type { Offer } from "../queries.ts";
import { ClockChangesNote } from "./clock-changes-note.tsx";
import { addDates } from "./dates.ts";
import { type Day, type FreeTime, shownTwice } from "./day.ts";
import { DayView } from "./day-view.tsx";
import { NoFreeTime } from "./no-free-time.tsx";
import { PickerBar } from "./picker-bar.tsx";
import { type Place, shownPlace } from "./place.ts";
import { shortDays } from "./short-days.ts";
import { TimeButton } from "./time-button.tsx";
import { useFreeTimes } from "./use-free-times.ts";
import { useRoving } from "./use-roving.ts";
import { clockOf } from "./wall-clock.ts";
import { WeekView } from "./week-view.tsx";
import { WhyNot } from "./why-not.tsx";
import { ZoneBar } from "./zone-bar.tsx";

type Props = {
  readonly offer: Offer;
  readonly mentor: { readonly displayName: string; readonly timeZone: string };
  /** Whose clock to show beside the reader's own: the mentor's unless told. */
  readonly beside?: { readonly displayName: string; readonly timeZone: string };
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly chosen?: string | undefined;
  readonly onChoose: (start: string) => void;
};

const foundText = (days: readonly Day[] | undefined): string => {
  if (days === undefined) return "Loading";
  const count = days.reduce((sum, { times }) => sum + times.length, 0);
  return count === 1 ? "1 free time" : `${count} free times`;
};

const Loading = () => (
  <div className="grid grid-cols-3 gap-2 md:grid-cols-7" aria-hidden="true">
    {Array.from({ length: 21 }, (_, at) => (
      <Skeleton key={at} className="h-12" />
    ))}
  </div>
);

/** A mentor's free times by week or by day, in the reader's zone with the mentor's beside it. */
export const SlotPicker = (props: Props) => {
  const { offer, mentor, beside = mentor, place, onPlace, chosen, onChoose } = props;
  const nowMs = useNow();
  const today = (zone: string): string => clockOf(zone)(nowMs).date;
  const { zone, view, date } = shownPlace(place, useMyZone(), today);
  const step = view === "week" ? 7 : 1;
  const theirZone = beside.timeZone;
  const found = useFreeTimes({ offer, date, count: step, zone, theirZone });

  const show = (part: Place) => onPlace({ ...place, ...part });
  const turn = (by: -1 | 1) => {
    const next = addDates(date, by * step);
    show({ date: next < today(zone) ? today(zone) : next });
  };
  const setView = (next: "week" | "day", on: string) => {
    const { view: _, ...rest } = place;
    onPlace({ ...rest, date: on, ...(next === "day" && { view: next }) });
  };

  const days = found.days === undefined ? undefined : shortDays(found.days);
  const shown = view === "week" ? days : found.days;
  const { times, tabStop, onKeyDown } = useRoving(shown, chosen, turn);
  const timeButton = (time: FreeTime, day: Day) => (
    <TimeButton
      time={time}
      theirZone={theirZone}
      isChosen={time.start === chosen}
      isTabStop={time.start === tabStop}
      isTwice={shownTwice(day).has(time.mine.time)}
      isWide={view === "day"}
      onChoose={() => onChoose(time.start)}
      onKeyDown={onKeyDown}
    />
  );
  const [onlyDay] = found.days ?? [];
  const isEmpty = found.days?.every(({ times }) => times.length === 0) === true;

  return (
    <div className="grid gap-6">
      <PickerBar
        view={view}
        date={date}
        isFirst={date <= today(zone)}
        onTurn={turn}
        onView={(next) => setView(next, date)}
      />
      <ZoneBar
        zone={zone}
        theirZone={theirZone}
        theirName={beside.displayName}
        atMs={found.endMs}
        onChange={(next) => show({ zone: next })}
      />
      <output className="sr-only">{foundText(found.days)}</output>
      <ClockChangesNote changes={found.changes} theirName={beside.displayName} />
      {found.error !== undefined && <LoadFailed error={found.error} onRetry={found.retry} />}
      {found.days === undefined && found.error === undefined && <Loading />}
      <fieldset
        ref={times}
        aria-describedby="picker-keys"
        tabIndex={-1}
        className="min-w-0 focus:outline-none"
      >
        <legend className="sr-only">Free times</legend>
        {isEmpty && (
          <NoFreeTime
            view={view}
            nextAfter={found.nextAfter}
            zone={zone}
            theirName={mentor.displayName}
            onJump={(start) => show({ date: clockOf(zone)(Date.parse(start)).date })}
          />
        )}
        {!isEmpty && view === "week" && days !== undefined && (
          <WeekView days={days} changes={found.changes.mine} onShowDay={(on) => setView("day", on)}>
            {timeButton}
          </WeekView>
        )}
        {!isEmpty && view === "day" && onlyDay !== undefined && (
          <DayView day={onlyDay}>{timeButton}</DayView>
        )}
      </fieldset>
      <p id="picker-keys" className="text-sm text-ink-soft max-md:hidden">
        Arrow keys go from time to time, Page Up and Page Down to other dates.
      </p>
      <div className="border-t border-line pt-6">
        <WhyNot
          key={`${offer.offeringId} ${zone}`}
          offer={offer}
          mentor={mentor}
          zone={zone}
          date={date}
          day={view === "day" ? onlyDay : undefined}
          onChoose={onChoose}
        />
      </div>
    </div>
  );
};
