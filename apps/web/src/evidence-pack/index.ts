export { EvidenceLinks } from "./evidence-links.tsx";
