export type Stop = () => Promise<void>;

export type Shutdown = {
  /** Registers what has to be stopped; the last one registered is stopped first. */
  readonly add: (name: string, stop: Stop) => void;
  /** Stops everything once; later calls wait for the same end. Answers the names that failed. */
  readonly run: () => Promise<readonly string[]>;
};

/** An orderly end: in the reverse order of the start, one after the other, whatever fails. */
export const createShutdown = (log: (line: string) => void): Shutdown => {
  const steps: { name: string; stop: Stop }[] = [];
  let running: Promise<readonly string[]> | undefined;
  const runSteps = async (): Promise<readonly string[]> => {
    const failed: string[] = [];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      try {
        await step.stop();
      } catch (error) {
        failed.push(step.name);
        log(`${step.name} did not stop cleanly: ${String(error)}`);
      }
    }
    return failed;
  };
  return {
    add: (name, stop) => {
      steps.push({ name, stop });
    },
    run: () => (running ??= runSteps()),
  };
};
