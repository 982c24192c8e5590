/** Where a link leads, so that nobody has to trust its title. */
export const linkHost = (url: string): string =>
  URL.parse(url)?.hostname.replace(/^www\./, "") ?? "";
