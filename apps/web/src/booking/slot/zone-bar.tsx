import { Field } from "@waymark/ui/field";
import { ZoneSelect } from "../../person/index.ts";
import { offsetDistance, offsetMinutes, offsetText, zoneCity } from "../../shared/time/index.ts";

type Props = {
  readonly zone: string;
  readonly theirZone: string;
  readonly theirName: string;
  /** The end of the dates in view: a zone's distance from UTC is that of the dates, not of today. */
  readonly atMs: number;
  readonly onChange: (zone: string) => void;
};

/** In whose time the starts are shown, and what stands small below each. */
export const ZoneBar = ({ zone, theirZone, theirName, atMs, onChange }: Props) => {
  const theirs = offsetMinutes(atMs, theirZone);
  const mine = offsetMinutes(atMs, zone);
  const place = `${zoneCity(theirZone)} (${offsetText(theirs)})`;
  return (
    <div className="grid items-end gap-x-8 gap-y-3 rounded-lg bg-sunken px-4 py-3.5 sm:grid-cols-2">
      <Field label="Your time">
        {(control) => <ZoneSelect {...control} value={zone} atMs={atMs} onChange={onChange} />}
      </Field>
      <p className="text-sm text-pretty sm:pb-1">
        {mine === theirs ? (
          <>
            <bdi>{theirName}</bdi> is in {place}: the same time as yours.
          </>
        ) : (
          <>
            <span className="text-ink-soft">Small below each: </span>
            the time of <bdi>{theirName}</bdi> in {place}, {offsetDistance(theirs, mine)}.
          </>
        )}
      </p>
    </div>
  );
};
