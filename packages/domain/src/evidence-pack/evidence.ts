import * as z from "zod";

/**
 * The six core standards of the EMCC for mentoring and coaching programmes (ISMCP), by name; what
 * each asks for is put in our words. https://www.emccglobal.org/accreditation/ismcp/standards/
 */
export const IsmcpStandard = z.enum([
  "clarity_of_purpose",
  "training_and_briefing",
  "selection_and_matching",
  "measurement_and_review",
  "ethics",
  "administration_and_support",
]);
export type IsmcpStandard = z.infer<typeof IsmcpStandard>;

const Lines = z.array(z.string());

/** One thing that a standard asks for: what there is to show for it, and what is missing. */
export const EvidenceItem = z.strictObject({ asks: z.string(), evidence: Lines, gaps: Lines });
export type EvidenceItem = z.infer<typeof EvidenceItem>;

export const StandardEvidence = z.strictObject({
  standard: IsmcpStandard,
  items: z.array(EvidenceItem).min(1),
});
export type StandardEvidence = z.infer<typeof StandardEvidence>;
