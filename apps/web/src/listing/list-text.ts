const list = new Intl.ListFormat("en");

/** "skills and story" */
export const listText = (items: Iterable<string>): string => list.format(items);
