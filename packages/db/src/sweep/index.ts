export { skipEmptyDays } from "./skip-empty-days.ts";
