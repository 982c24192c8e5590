export { sectionClass, SectionRow } from "./section-row.tsx";
