export type Case = {
  readonly name: string;
  readonly content: string;
  /** `start/end` in UTC, without `:00Z`, for a window of 2026. */
  readonly busy: readonly string[];
  readonly unreadableCount?: number;
  readonly unknownZones?: readonly string[];
};

/** Start and end of an event that takes an hour. */
export const hour = (start: string, zone?: string): readonly string[] => {
  const parameter = zone === undefined ? "" : `;TZID=${zone}`;
  const [date = "", time = ""] = start.split("T");
  const next = String(Number(time.slice(0, 2)) + 1).padStart(2, "0");
  return [`DTSTART${parameter}:${start}`, `DTEND${parameter}:${date}T${next}${time.slice(2)}`];
};
