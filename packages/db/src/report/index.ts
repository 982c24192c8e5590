export { makeReports } from "./repository.ts";
