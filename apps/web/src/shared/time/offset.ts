const pattern = /GMT(?:([+-])(\d{2}):(\d{2}))?/u;

/** A zone's offset by moment, for many moments of one zone: making the formatter is what costs. */
export const offsetsOf = (timeZone: string): ((epochMs: number) => number) => {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (epochMs) => {
    const [, sign, hours = "0", minutes = "0"] = pattern.exec(format.format(epochMs)) ?? [];
    const size = Number(hours) * 60 + Number(minutes);
    return sign === "-" ? -size : size;
  };
};

/** Minutes by which the zone's wall clock is ahead of UTC at the moment `epochMs`. */
export const offsetMinutes = (epochMs: number, timeZone: string): number =>
  offsetsOf(timeZone)(epochMs);

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** `UTC+5:30`, `UTC-3`, `UTC`. */
export const offsetText = (minutes: number): string => {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? "" : `:${twoDigits(size % 60)}`;
  return `UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest}`;
};

/** The zone's offset at that moment, which summer time changes. */
export const offsetAtText = (instant: string, timeZone: string): string =>
  offsetText(offsetMinutes(Date.parse(instant), timeZone));

/** How far another zone is from one's own, in words: "2 h ahead of you". */
export const offsetDistance = (theirMinutes: number, myMinutes: number): string => {
  const apart = theirMinutes - myMinutes;
  if (apart === 0) return "same time as you";
  const size = Math.abs(apart);
  const hours = Math.floor(size / 60);
  const rest = size % 60;
  const words = [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(" ");
  return `${words} ${apart > 0 ? "ahead of" : "behind"} you`;
};
