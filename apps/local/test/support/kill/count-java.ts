import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** How many Java processes work on this data folder. */
export const countJava = async (data: string): Promise<number> => {
  const { stdout } = await promisify(execFile)("ps", ["-axww", "-o", "command="]);
  return stdout
    .split("\n")
    .filter((command) => command.startsWith("java ") && command.includes(data)).length;
};
