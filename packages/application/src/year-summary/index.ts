export { getYear, type YearDeps } from "./summarise.ts";
