import { readFileSync } from "node:fs";
import { keyStates } from "./rest-keys.ts";
import type { RestRoute } from "./rest-routes.ts";

/** What a call came to, as one letter of the matrix. */
export type RestLetter = "d" | "o" | "-" | "x" | "k" | "c";

/** One letter for each state of a key, in their order. */
export type RestRow = RestRoute & { readonly cells: readonly RestLetter[] };

const head = `# What programs may do: every route of /v1 with every state of a key (see rest-keys.ts).
# Read by rest-matrix.test.ts, which calls each cell. Change a letter only on purpose.
#
#   d  done: the thing was shown or changed        -  not there
#   o  answered, with nothing of the thing         x  the key lacks the scope
#   c  refused for what was asked, not for who     k  no key that is in use
#
# ALL is every other method of a path.
`;

const [methodWidth, pathWidth, scopeWidth, cellWidth] = [6, 44, 18, 9];

/** The matrix as the file has it: one line a route. */
export const restMatrixText = (rows: readonly RestRow[]): string => {
  const names = keyStates.map((state) => state.padEnd(cellWidth)).join("");
  const title = `#${" ".repeat(methodWidth + pathWidth - 1)}${"scope".padEnd(scopeWidth)}${names}`;
  const lines = rows.map(({ method, path, scope, cells }) => {
    const letters = cells.map((letter) => letter.padEnd(cellWidth)).join("");
    const route = `${method.padEnd(methodWidth)}${path.padEnd(pathWidth)}`;
    return `${route}${scope.padEnd(scopeWidth)}${letters}`.trimEnd();
  });
  return `${head}${title.trimEnd()}\n${lines.join("\n")}\n`;
};

/** The lines of the reviewed file, in words. */
export const readRestMatrix = (): readonly (readonly string[])[] =>
  readFileSync(`${import.meta.dirname}/rest-matrix.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/ +/));
