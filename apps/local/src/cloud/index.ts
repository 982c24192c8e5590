export { startCloud } from "./start-cloud.ts";
