import { type CalendarTime, momentOf } from "./calendar-time.ts";
import type { Entry } from "./entry.ts";

/** An entry, and the occurrences that other entries of the same UID replace. */
export type Series = { readonly entry: Entry; readonly replaced: readonly CalendarTime[] };

const isOlder = (a: Entry, b: Entry): boolean =>
  a.version[0] < b.version[0] || (a.version[0] === b.version[0] && a.version[1] < b.version[1]);

/**
 * Leaves the last version of each entry. Entries of one UID with the same SEQUENCE that replace
 * nothing are all kept: broken exports use one UID for different meetings.
 */
const lastVersions = (entries: readonly Entry[]): readonly Entry[] => {
  const replacements = new Map<number, Entry>();
  const masters: Entry[] = [];
  for (const entry of entries) {
    if (entry.recurrenceId === undefined) {
      masters.push(entry);
      continue;
    }
    const moment = momentOf(entry.recurrenceId);
    const known = replacements.get(moment);
    if (known === undefined || !isOlder(entry, known)) replacements.set(moment, entry);
  }
  const newest = masters.reduce((max, { version: [sequence] }) => Math.max(max, sequence), 0);
  return [
    ...masters.filter(({ version: [sequence] }) => sequence === newest),
    ...replacements.values(),
  ];
};

/** Entries grouped by UID; one without a UID stands alone. */
export const seriesOf = (entries: readonly Entry[]): readonly Series[] => {
  const groups = new Map<string, Entry[]>();
  const alone: Series[] = [];
  for (const entry of entries) {
    if (entry.uid === undefined) {
      alone.push({ entry, replaced: [] });
      continue;
    }
    const group = groups.get(entry.uid);
    if (group === undefined) groups.set(entry.uid, [entry]);
    else group.push(entry);
  }
  const grouped = [...groups.values()].flatMap((group) => {
    const entries = lastVersions(group);
    const replaced = entries.flatMap(({ recurrenceId }) => recurrenceId ?? []);
    return entries.map((entry) => ({
      entry,
      replaced: entry.recurrenceId === undefined ? replaced : [],
    }));
  });
  return [...alone, ...grouped];
};
