export { BlockedAnswer, BlockInput, BlockList, UnblockInput } from "./procedures.ts";
