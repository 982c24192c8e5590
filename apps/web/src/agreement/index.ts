export { agreementOptions } from "./queries.ts";
