import type { ReportBlock } from "@waymark/domain/sponsor-report";

/** Forty bytes each: a page stays far below an item's 400 KB, whatever its blocks remember. */
const peoplePerPage = 3000;

const peopleIn = ({ parts }: ReportBlock): number =>
  parts.reduce((sum, { people }) => sum + people.length, 0);

/**
 * Blocks in as many items as they need, in their order. Blocks keep their people and only follow
 * others, so a block stays on its page.
 */
export const pagesOf = (
  blocks: readonly ReportBlock[],
): readonly { readonly page: string; readonly blocks: readonly ReportBlock[] }[] => {
  const pages: ReportBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = peopleIn(block);
    const last = pages.at(-1);
    if (last === undefined || size > room) {
      pages.push([block]);
      room = peoplePerPage - size;
    } else {
      last.push(block);
      room -= size;
    }
  }
  return pages.map((list, index) => ({ page: String(index).padStart(4, "0"), blocks: list }));
};
