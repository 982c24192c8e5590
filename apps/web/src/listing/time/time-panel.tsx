import {
  readWeek,
  type SearchState,
  sessionLengths,
  type UsualWeek,
  writeWeek,
} from "@waymark/contracts/search-address";
import { Button } from "@waymark/ui/button";
import { Field, SelectInput } from "@waymark/ui/field";
import { useState } from "react";
import { useMyZone, ZoneSelect } from "../../person/index.ts";
import { weekLabel } from "../limits.ts";
import { without } from "../search-state.ts";
import type { WishProps } from "../wish-bar.tsx";
import { DateWindow } from "./date-window.tsx";
import { forgetMyTime, keepMyTime, readMyTime } from "./my-time.ts";
import { OwnHours } from "./own-hours.tsx";
import { PresetButtons } from "./preset-buttons.tsx";

/** Who is found has a free time of that length in these hours, told in the reader's zone. */
export const TimePanel = ({ state, zone, onChange }: WishProps) => {
  const myZone = useMyZone();
  const [kept, setKept] = useState(readMyTime);
  const week = readWeek(state.hours ?? "");
  const change = (next: SearchState) => {
    keepMyTime(next, next.tz ?? myZone);
    onChange(next);
  };
  // Hours mean nothing without their zone: whoever opens the address later may be in another.
  const changeWeek = (next: UsualWeek) => {
    const hours = writeWeek(next);
    change(hours === "" ? without(state, "hours") : { ...state, hours, tz: zone });
  };
  const changeZone = (tz: string) =>
    change(tz === myZone && state.hours === undefined ? without(state, "tz") : { ...state, tz });
  const changeLength = (text: string) => {
    const minutes = sessionLengths.find((length) => length === text);
    change({ ...without(state, "minutes"), ...(minutes !== undefined && { minutes }) });
  };
  const isSet = [state.hours, state.minutes, state.from, state.to].some((one) => one !== undefined);
  return (
    <div className="grid gap-5">
      <fieldset className="grid gap-2.5">
        <legend className="mb-2 flex w-full flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-semibold">My usual week</span>
          <span className="text-xs text-ink-soft">
            Sent with this search, remembered on this device only
          </span>
        </legend>
        {kept !== undefined && state.hours === undefined && (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken px-3.5 py-2 text-sm">
            <span className="grow">Last time: {weekLabel(kept.hours, kept.tz)}</span>
            <Button variant="secondary" size="sm" onClick={() => change({ ...state, ...kept })}>
              Use it again
            </Button>
            <Button
              variant="quiet"
              size="sm"
              onClick={() => {
                forgetMyTime();
                setKept(undefined);
              }}
            >
              Forget it
            </Button>
          </p>
        )}
        <PresetButtons week={week} onChange={changeWeek} />
        <details>
          <summary className="w-fit cursor-pointer rounded-sm py-2 text-sm font-semibold">
            Set hours day by day
          </summary>
          <OwnHours week={week} onChange={changeWeek} />
        </details>
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="My time zone">
          {(control) => <ZoneSelect {...control} value={zone} onChange={changeZone} />}
        </Field>
        <Field label="Length of the session">
          {(control) => (
            <SelectInput
              {...control}
              value={state.minutes ?? ""}
              onChange={(event) => changeLength(event.target.value)}
            >
              <option value="">Usual, 30 minutes</option>
              {sessionLengths.map((length) => (
                <option key={length} value={length}>
                  {length} minutes
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <DateWindow state={state} zone={zone} onChange={change} />
      </div>
      {isSet && (
        <div>
          <Button
            variant="secondary"
            size="sm"
            onClick={() => onChange(without(state, "hours", "minutes", "from", "to", "tz"))}
          >
            Search at any time
          </Button>
        </div>
      )}
    </div>
  );
};
