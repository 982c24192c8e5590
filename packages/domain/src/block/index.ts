export { Block, block, isOwnBlock, noBlock, unblock } from "./block.ts";
export { type BlockDueKind, blockDueKinds, lookAgainAt } from "./due.ts";
export { type BlockErrorCode, blockErrorCodes } from "./errors.ts";
export { blockedPairs, mayContact } from "./may-contact.ts";
export { otherOf, PairKey, pairKeyOf, peopleOf } from "./pair-key.ts";
