export { assessProgramme } from "./assess.ts";
export { EvidenceItem, IsmcpStandard, StandardEvidence } from "./evidence.ts";
export type { EvidenceFacts } from "./facts.ts";
