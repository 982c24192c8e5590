import { offsetMinutes, offsetText, zoneCity } from "../shared/time/index.ts";

export type ZoneGroup = {
  readonly region: string;
  readonly zones: readonly { readonly name: string; readonly label: string }[];
};

/**
 * The zones of this browser by region, each with its distance from UTC at `nowMs`.
 *
 * @param chosen a zone that is listed even if the browser knows it only by another name
 */
export const zoneGroups = (chosen: string, nowMs: number): readonly ZoneGroup[] => {
  const names = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", chosen]);
  const byRegion = Map.groupBy([...names].toSorted(), (name) =>
    name.includes("/") ? name.slice(0, name.indexOf("/")) : "Other",
  );
  return [...byRegion].map(([region, zones]) => ({
    region,
    zones: zones.map((name) => ({
      name,
      label: `${zoneCity(name)} (${offsetText(offsetMinutes(nowMs, name))})`,
    })),
  }));
};
