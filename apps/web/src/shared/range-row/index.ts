export { RangeRow } from "./range-row.tsx";
