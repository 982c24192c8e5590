/** `wrong` needs somebody to act, `unknown` could not be looked at. */
export type Finding = {
  readonly state: "ok" | "wrong" | "unknown";
  /** Stable, for scripts: `queue.attributes`. */
  readonly code: string;
  /** What is so, in words, and what to do where it is wrong. */
  readonly line: string;
};

/** @param wrong why it is not well; null when it is */
export const finding = (code: string, what: string, wrong: string | null): Finding =>
  wrong === null
    ? { state: "ok", code, line: what }
    : { state: "wrong", code, line: `${what}: ${wrong}` };

/** A part that cannot be reached is a finding, not the end of the examination. */
export const orUnreachable = async (
  code: string,
  what: string,
  look: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> => {
  try {
    return await look();
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : "unnamed";
    return [finding(code, what, `cannot be reached (${name})`)];
  }
};
