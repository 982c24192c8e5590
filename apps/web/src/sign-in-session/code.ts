export const codeLength = 6;

/** The digits of what was typed or pasted ("123 456", "Your code: 123456"), at most six. */
export const digitsOf = (typed: string): string =>
  typed.normalize("NFKC").replaceAll(/\D/gu, "").slice(0, codeLength);
