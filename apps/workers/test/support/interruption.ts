/**
 * What goes wrong at a call to the outside: it is carried out and the process ends, or only this one
 * call fails, before it goes out or unheard.
 */
export type InterruptionKind = "dies after" | "fails before" | "fails after";

export type Interruption = {
  /** Counts a call to the outside, by what it is. */
  readonly call: <Answer>(call: () => Promise<Answer>, name?: string) => Promise<Answer>;
  readonly hasHappened: () => boolean;
  /** The call that was interrupted; null when there were fewer. */
  readonly met: () => string | null;
};

/**
 * Interrupts the n-th call. Once a process has died, nothing that it still runs has an effect: the
 * dead do not call.
 */
export const interruptAt = (callNumber: number, kind: InterruptionKind): Interruption => {
  const calls: string[] = [];
  let isDead = false;
  const interrupt = (): never => {
    isDead = kind === "dies after";
    throw new Error(`the process ${kind} call ${callNumber}`);
  };
  return {
    call: async (carryOut, name = "a call") => {
      if (isDead) return interrupt();
      calls.push(name);
      if (calls.length !== callNumber) return carryOut();
      if (kind === "fails before") return interrupt();
      isDead = kind === "dies after";
      await carryOut();
      return interrupt();
    },
    hasHappened: () => calls.length >= callNumber,
    met: () => calls[callNumber - 1] ?? null,
  };
};

export const undisturbed: Interruption = {
  call: (carryOut) => carryOut(),
  hasHappened: () => false,
  met: () => null,
};
