import { readFileSync } from "node:fs";
import { type Column, columns, type Relation, relations } from "./caller.ts";

type Cell = {
  readonly path: string;
  readonly column: Column;
  /** Null for who nothing can be related to. */
  readonly relation: Relation | null;
  readonly letter: string;
};

/** Every cell of the reviewed file. */
export const readMatrix = (): readonly Cell[] =>
  readFileSync(`${import.meta.dirname}/permission-matrix.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [path = "", ...cells] = line.split(/ +/);
      return columns.flatMap((column, at) =>
        (cells[at] ?? "").split("").map((letter, index, { length }) => ({
          path,
          column,
          relation: length === 1 ? null : (relations[index] ?? null),
          letter,
        })),
      );
    });
