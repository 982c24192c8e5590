export { type HardRule, hardRules, ruleBit } from "./rule.ts";
export { FORBIDDEN, type PairTable, pairTable } from "./table.ts";
