import { FACETS } from "../facet/name.ts";
import { memberWords } from "./plan.ts";
import { writeStrings } from "./string-table.ts";
import type { Survey } from "./survey.ts";
import { writeOffsets } from "./write-offsets.ts";
import type { SectionWriter } from "./write-sections.ts";

/** Writes values, totals and where the members of each value will lie. */
export const fillFacets = (found: Survey, file: SectionWriter): void => {
  for (const facet of FACETS) {
    const { values, totals } = found.facets[facet];
    writeStrings(values, file.u32(`${facet}.values`), file.u8(`${facet}.bytes`));
    file.u32(`${facet}.totals`).set(totals);
    const sizes = totals.map((total) => memberWords(total, found.ids.length));
    writeOffsets(sizes, file.u32(`${facet}.starts`));
  }
};
