/** Providers repeat the recipient in their words; logs and dead-letter lists must not. */
export const withoutAddresses = (text: string): string =>
  text.replaceAll(/[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+/g, "<address>");
