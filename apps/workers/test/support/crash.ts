/** How a process ends at a call: before it goes out, or after it was carried out unheard. */
export type CrashKind = "before" | "after";

type Call = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

export type Crash = {
  /** Counts a call to the outside, which may be the last one. */
  readonly call: Call;
  readonly hasHappened: () => boolean;
};

/**
 * A process that dies at its n-th call to the outside. From then on nothing that it still runs has
 * an effect: the dead do not call.
 */
export const crashAt = (callNumber: number, kind: CrashKind): Crash => {
  let calls = 0;
  let isDead = false;
  const die = (): never => {
    isDead = true;
    throw new Error(`the process died at call ${callNumber}`);
  };
  const call: Call = async (carryOut) => {
    if (isDead) return die();
    calls += 1;
    if (calls !== callNumber) return carryOut();
    if (kind === "before") return die();
    isDead = true;
    await carryOut();
    return die();
  };
  return {
    call,
    hasHappened: () => isDead,
  };
};

export const noCrash: Crash = {
  call: (carryOut) => carryOut(),
  hasHappened: () => false,
};
