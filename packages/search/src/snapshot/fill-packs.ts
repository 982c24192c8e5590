import { type FacetsOf, packName, type PackPlan } from "./packs.ts";
import { writeOffsets } from "./write-offsets.ts";
import type { SectionPlan, SectionWriter } from "./write-sections.ts";

export const planPack = (pack: number, plan: PackPlan, listings: number): SectionPlan[] => [
  { name: `${packName(pack)}.codes`, type: "u16", length: plan.size === 0 ? 0 : listings },
  { name: `${packName(pack)}.offsets`, type: "u32", length: plan.size + 1 },
  { name: `${packName(pack)}.entries`, type: "u32", length: plan.entries.flat().length },
];

/** Writes what each code stands for; returns the writer of a listing's own code. */
export const fillPack = (
  pack: number,
  plan: PackPlan,
  file: SectionWriter,
): ((listing: number, values: FacetsOf) => void) => {
  const name = packName(pack);
  const sizes = plan.entries.map((entries) => entries.length);
  writeOffsets(sizes, file.u32(`${name}.offsets`));
  file.u32(`${name}.entries`).set(plan.entries.flat());
  const codes = file.u16(`${name}.codes`);
  return (listing, values) => {
    if (plan.size > 0) codes[listing] = plan.codeOf(values);
  };
};
