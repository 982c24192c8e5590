const dayMs = 86_400_000;

const offsetAt = (epochMs: number, timeZone: string): string =>
  new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(epochMs)
    .find(({ type }) => type === "timeZoneName")?.value ?? "";

/** Midnight in UTC before the day on which a zone's clocks are set next; at least a week away. */
export const nextClockChange = (fromMs: number, timeZone: string): number => {
  const firstMs = Math.ceil(fromMs / dayMs) * dayMs + 7 * dayMs;
  for (let day = 0; day < 366; day += 1) {
    const midnightMs = firstMs + day * dayMs;
    if (offsetAt(midnightMs, timeZone) !== offsetAt(midnightMs + dayMs, timeZone)) {
      return midnightMs;
    }
  }
  throw new Error(`the clocks of ${timeZone} are never set`);
};

/** As pages write a start for a screen reader: "Tuesday 2 March, 09:00 (UTC+9)". */
export const spokenTime = (epochMs: number, timeZone: string): string => {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat("en-GB", { ...options, timeZone }).format(epochMs);
  const offset = offsetAt(epochMs, timeZone)
    .replace("GMT", "UTC")
    .replace(/([+-])0?(\d+):00/u, "$1$2")
    .replace(/[+-]0$/u, "")
    .replace("-", "−");
  const date = `${part({ weekday: "long" })} ${part({ day: "numeric", month: "long" })}`;
  return `${date}, ${part({ hour: "2-digit", minute: "2-digit" })} (${offset})`;
};
