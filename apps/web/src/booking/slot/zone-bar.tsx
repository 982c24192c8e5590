import { Field } from "@waymark/ui/field";
import { ZoneSelect } from "../../person/index.ts";
import {
  clockText,
  offsetDistance,
  offsetMinutes,
  offsetText,
  useNow,
  zoneCity,
} from "../../shared/time/index.ts";

type Props = {
  readonly zone: string;
  readonly theirZone: string;
  readonly theirName: string;
  readonly onChange: (zone: string) => void;
};

/** In whose time the starts are shown, and whose stands beside it. */
export const ZoneBar = ({ zone, theirZone, theirName, onChange }: Props) => {
  const nowMs = useNow();
  const theirs = offsetMinutes(nowMs, theirZone);
  const apart = offsetDistance(theirs, offsetMinutes(nowMs, zone));
  return (
    <Field
      label="Times are shown in"
      hint={
        <>
          <bdi>{theirName}</bdi> is in {zoneCity(theirZone)}: {clockText(nowMs, theirZone)} now (
          {offsetText(theirs)}), {apart}.
        </>
      }
    >
      {(control) => <ZoneSelect {...control} value={zone} onChange={onChange} />}
    </Field>
  );
};
