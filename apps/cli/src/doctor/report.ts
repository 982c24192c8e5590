import type { Finding } from "./finding.ts";

/** One line a finding, and last what it comes to. */
export const reportOf = (
  findings: readonly Finding[],
): { readonly text: string; readonly exitCode: number } => {
  const widest = Math.max(...findings.map(({ code }) => code.length));
  const lines = findings.map(
    ({ state, code, line }) => `${state.padEnd(7)}  ${code.padEnd(widest)}  ${line}`,
  );
  const wrongCount = findings.filter(({ state }) => state === "wrong").length;
  const last = wrongCount === 0 ? "doctor: nothing is wrong" : `doctor: ${wrongCount} wrong`;
  return { text: [...lines, last].join("\n"), exitCode: wrongCount === 0 ? 0 : 1 };
};
