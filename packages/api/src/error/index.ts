export { describeError } from "./describe.ts";
export { refuse, unwrap } from "./unwrap.ts";
