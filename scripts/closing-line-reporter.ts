import type { Reporter, SerializedError, TestModule } from "vitest/node";

const countCases = (modules: readonly TestModule[], state: "passed" | "failed"): number =>
  modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);

/**
 * Modules that fail without a failed case of their own: the file does not load, or a hook throws.
 * Without them a run with a broken import would count as green.
 */
const countBrokenModules = (modules: readonly TestModule[]): number =>
  modules.filter((module) => module.state() === "failed" && countCases([module], "failed") === 0)
    .length;

/** Prints `N passed, N failed` as the run's last line, for CI to read. */
// oxlint-disable-next-line import/no-default-export -- vitest loads a reporter by its default export
export default function closingLineReporter(): Reporter {
  return {
    onTestRunEnd: (modules: readonly TestModule[], errors: readonly SerializedError[]) => {
      const passed = countCases(modules, "passed");
      const failed = countCases(modules, "failed") + countBrokenModules(modules) + errors.length;
      // The default reporter prints its summary in the same phase; the line has to come after it.
      process.once("exit", () => {
        console.log(`${passed} passed, ${failed} failed`);
      });
    },
  };
}
