export const blockErrorCodes = ["block.oneself", "block.changed_meanwhile"] as const;
export type BlockErrorCode = (typeof blockErrorCodes)[number];
