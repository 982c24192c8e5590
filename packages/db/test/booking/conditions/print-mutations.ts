import { runModel } from "../harness/run-model.ts";
import { mutations, nameOf } from "./mutations.ts";
import { plays } from "./plays.ts";
import { runPlay } from "./run-play.ts";

const watch = (): void => {};

/** Operations after which a random run gives a mutation up. */
const operationsMax = 3_000;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Takes each condition away in turn, and says which of the two workloads notices. */
export const printMutations = async (
  endpoint: string,
  seed: number,
  print: (line: string) => void,
): Promise<boolean> => {
  let isEachFound = true;
  print(row(["condition taken away", "as the product", "directed play", "random operations"]));
  print(row(["---", "---", "---", "---"]));
  for (const mutation of mutations) {
    const name = nameOf(mutation);
    const moves = plays[name] ?? [];
    const intact = await runPlay(endpoint, moves, { mutation: null, watch });
    const directed = await runPlay(endpoint, moves, { mutation, watch });
    const build = { mutation, watch };
    const random = await runModel({ endpoint, seed, operations: operationsMax, lanes: 4, build });
    isEachFound &&= intact === null && directed !== null;
    print(
      row([
        name,
        intact === null ? "green" : "RED",
        directed === null ? "NOT FOUND" : "red",
        random.red === null ? `not within ${random.operations}` : `red at ${random.operations}`,
      ]),
    );
  }
  return isEachFound;
};
