/** Whole numbers in the order in which they come, at 4 bytes each. */
export type GrowingNumbers = {
  readonly push: (value: number) => void;
  readonly all: () => Uint32Array;
};

export const growingNumbers = (): GrowingNumbers => {
  let numbers = new Uint32Array(1024);
  let count = 0;
  return {
    push: (value) => {
      if (count === numbers.length) {
        const wider = new Uint32Array(count * 2);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[count] = value;
      count += 1;
    },
    all: () => numbers.subarray(0, count),
  };
};
