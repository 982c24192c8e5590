import type { FreeTime } from "./day.ts";

const parts = [
  { name: "Night", until: "06:00" },
  { name: "Morning", until: "12:00" },
  { name: "Afternoon", until: "18:00" },
  { name: "Evening", until: "24:00" },
] as const;

/** A day's times by the part of the day, those without any left out. */
export const dayParts = (
  times: readonly FreeTime[],
): readonly { readonly name: string; readonly times: readonly FreeTime[] }[] =>
  parts
    .map(({ name, until }, at) => ({
      name,
      times: times.filter(
        ({ mine }) => mine.time < until && mine.time >= (parts[at - 1]?.until ?? "00:00"),
      ),
    }))
    .filter((part) => part.times.length > 0);
