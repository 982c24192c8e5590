/** Lets so many minutes pass for the whole program; what has become due is swept when this resolves. */
export const moveClock = async (origin: string, advanceMinutes: number): Promise<void> => {
  const answer = await fetch(`${origin}/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ advanceMinutes }),
  });
  if (!answer.ok) throw new Error(`the clock answered ${answer.status}`);
};
