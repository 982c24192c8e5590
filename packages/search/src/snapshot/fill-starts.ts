import { isShortRun, minutesOf } from "../slot/encode.ts";
import { START_SHIFT } from "../slot/fit-bits.ts";
import type { StartSurvey } from "./survey-starts.ts";
import { writeOffsets } from "./write-offsets.ts";
import type { SectionPlan } from "./layout.ts";
import type { SectionWriter } from "./write-sections.ts";

export const startSections = ({ counts, longListings }: StartSurvey): readonly SectionPlan[] => [
  { name: "start.offsets", type: "u32", length: counts.length + 1 },
  { name: "starts", type: "u32", length: counts.reduce((sum, count) => sum + count, 0) },
  { name: "start.long", type: "u32", length: longListings },
];

/**
 * Writes all runs once more, by the bucket in which they start; of equal ones by listing.
 * @returns the minutes of the longest run among them
 */
export const fillStarts = (found: StartSurvey, file: SectionWriter): number => {
  const offsets = file.u32("start.offsets");
  writeOffsets(found.counts, offsets);
  const ends = offsets.slice();
  const starts = file.u32("starts");
  const long = file.u32("start.long");
  const slotOffsets = file.u32("slot.offsets");
  const slots = file.u32("slots");
  let longs = 0;
  let longest = 0;
  for (let listing = 0; listing + 1 < slotOffsets.length; listing++) {
    let hasLong = false;
    const to = slotOffsets[listing + 1] ?? 0;
    for (let i = slotOffsets[listing] ?? 0; i < to; i++) {
      const run = slots[i] ?? 0;
      if (isShortRun(run)) {
        const end = ends[run >>> 18] ?? 0;
        const minutes = minutesOf(run);
        longest = Math.max(longest, minutes);
        starts[end] = ((listing << START_SHIFT) | minutes) >>> 0;
        ends[run >>> 18] = end + 1;
      } else hasLong = true;
    }
    if (!hasLong) continue;
    long[longs] = listing;
    longs += 1;
  }
  return longest;
};
