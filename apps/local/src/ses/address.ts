const ADDRESS = /^[^\s@<>(),;:"]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;

/** `"Ada" <ada@example.org>` and `ada@example.org` are both `ada@example.org`. */
export const bareAddress = (text: string): string =>
  (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim();

/** The local part has to be ASCII for SES, domains in Punycode. */
export const isAddress = (address: string): boolean =>
  address.length <= 320 && /^[\x21-\x7e]+$/.test(address) && ADDRESS.test(address);
