/** Runs `work` on each item, on at most `lanes` of them at once; answers come as they are ready. */
export const inParallel = async <Item, Answer>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const waiting = items.values();
  const answers: Answer[] = [];
  const lane = async (): Promise<void> => {
    for (const item of waiting) answers.push(await work(item));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
};
