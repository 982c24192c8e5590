const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["CrOS", "ChromeOS"],
  ["Linux", "Linux"],
] as const;

const nameIn = (
  userAgent: string,
  names: readonly (readonly [sign: string, name: string])[],
): string | undefined => names.find(([sign]) => userAgent.includes(sign))?.[1];

/** A browser as its owner would call it: "Firefox on Windows". */
export const deviceText = (userAgent: string): string => {
  const browser = nameIn(userAgent, browsers) ?? "A browser";
  const system = nameIn(userAgent, systems);
  return system === undefined ? browser : `${browser} on ${system}`;
};
