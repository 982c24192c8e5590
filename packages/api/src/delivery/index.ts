export { listByDate } from "./list-by-date.ts";
