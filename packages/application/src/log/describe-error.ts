/**
 * What may be logged of a thrown value: its name and where it was thrown. Messages are left out,
 * because providers put addresses into them.
 */
export const describeError = (thrown: unknown): { readonly error: string; readonly at: string } => {
  if (!(thrown instanceof Error)) return { error: typeof thrown, at: "" };
  const frames = (thrown.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: thrown.name,
    at: frames
      .slice(0, 5)
      .map((line) => line.trim())
      .join("; "),
  };
};
