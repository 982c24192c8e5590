import { columns, relations } from "./caller.ts";

/** What a call came to, as one letter of the matrix. */
export type Letter = "d" | "o" | "c" | "-" | "x" | "s" | "r";

export type Cells = Readonly<Record<string, readonly Letter[]>>;

const head = `# Who may do what: every procedure, every role, every relation to the thing that is asked for.
# Read by permission-matrix.test.ts, which calls each cell. Change a letter only on purpose.
#
#   d  done: the thing was shown or changed        -  not there
#   o  answered, with nothing of the thing         x  not allowed
#   c  refused for what was asked, not for who     s  sign in first     r  register first
#
# A visitor and an account without a person have one letter, as nothing can be related to them.
# Everybody else has six: ${relations.join(", ")} (see caller.ts).
`;

const width = 32;

/** The matrix as the file has it: one line a procedure, in the order of the alphabet. */
export const matrixText = (matrix: ReadonlyMap<string, Cells>): string => {
  const names = columns.map((column) => column.padEnd(9));
  const title = `#${" ".repeat(width - 1)}${names.join("")}`.trimEnd();
  const lines = [...matrix]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, cells]) => {
      const row = columns.map((column) => (cells[column] ?? []).join("").padEnd(9));
      return `${path.padEnd(width)}${row.join("")}`.trimEnd();
    });
  return `${head}${title}\n${lines.join("\n")}\n`;
};
