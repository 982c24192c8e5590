import { SelectInput } from "@waymark/ui/field";
import { type ComponentProps, useMemo, useState } from "react";
import { zoneGroups } from "./zone-groups.ts";

type Props = Omit<ComponentProps<typeof SelectInput>, "value" | "onChange"> & {
  readonly value: string;
  readonly onChange: (timeZone: string) => void;
  /** For which moment the distances from UTC are told; left out: the present. */
  readonly atMs?: number;
};

export const ZoneSelect = ({ value, onChange, atMs, ...rest }: Props) => {
  const [nowMs] = useState(() => Date.now());
  const groups = useMemo(() => zoneGroups(value, atMs ?? nowMs), [value, atMs, nowMs]);
  return (
    <SelectInput {...rest} value={value} onChange={(event) => onChange(event.target.value)}>
      {groups.map(({ region, zones }) => (
        <optgroup key={region} label={region}>
          {zones.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectInput>
  );
};
