/** One line of the log: what happened, and nothing that names a person. */
export type Log = (line: {
  readonly event: string;
  readonly [detail: string]: string | number | undefined;
}) => void;

/** One JSON line on standard output, which CloudWatch takes as it is. */
export const logLine: Log = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
