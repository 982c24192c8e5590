/**
 * What goes wrong at a call to the outside: the process ends before it or after it, or only this one
 * call fails, before it goes out or unheard.
 */
export type InterruptionKind = "dies before" | "dies after" | "fails before" | "fails after";

export type Interruption = {
  /** Counts a call to the outside, by what it is. */
  readonly call: <Answer>(call: () => Promise<Answer>, name?: string) => Promise<Answer>;
  readonly hasHappened: () => boolean;
  /** The call that was interrupted; null when there were fewer. */
  readonly met: () => string | null;
  /** Every call up to now in its order: the points at which something awaits the outside. */
  readonly calls: () => readonly string[];
};

/**
 * Interrupts the n-th call, counted from 1. Once a process has died, nothing that it still runs has
 * an effect: the dead do not call.
 */
export const interruptAt = (callNumber: number, kind: InterruptionKind): Interruption => {
  const calls: string[] = [];
  const dies = kind.startsWith("dies");
  let isDead = false;
  const interrupt = (): never => {
    isDead = dies;
    throw new Error(`the process ${kind} call ${callNumber}`);
  };
  return {
    call: async (carryOut, name = "a call") => {
      if (isDead) return interrupt();
      calls.push(name);
      if (calls.length !== callNumber) return carryOut();
      if (kind.endsWith("before")) return interrupt();
      isDead = dies;
      await carryOut();
      return interrupt();
    },
    hasHappened: () => calls.length >= callNumber,
    met: () => calls[callNumber - 1] ?? null,
    calls: () => calls,
  };
};

/** Interrupts nothing and lists the calls all the same. */
export const uninterrupted = (): Interruption => interruptAt(0, "fails before");
