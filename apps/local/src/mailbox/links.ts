/** Where a mail's parts are found below the path that the mailbox is mounted at. */
export type Links = {
  readonly list: string;
  readonly to: (address: string) => string;
  readonly mail: (id: string) => string;
  readonly view: (id: string, view: string) => string;
  readonly framed: (id: string) => string;
  readonly raw: (id: string) => string;
  readonly attachment: (id: string, index: number) => string;
  readonly style: string;
};

export const createLinks = (basePath: string): Links => {
  const mail = (id: string): string => `${basePath}/messages/${encodeURIComponent(id)}`;
  return {
    list: basePath,
    to: (address) => `${basePath}?to=${encodeURIComponent(address)}`,
    mail,
    view: (id, view) => `${mail(id)}?view=${view}`,
    framed: (id) => `${mail(id)}/html`,
    raw: (id) => `${mail(id)}/raw`,
    attachment: (id, index) => `${mail(id)}/attachments/${index}`,
    style: `${basePath}/style.css`,
  };
};
