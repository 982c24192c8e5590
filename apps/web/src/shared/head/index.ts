export { ArrivalHeading } from "./arrival-heading.tsx";
export { usePageHead } from "./page-head.ts";
