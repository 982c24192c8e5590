/** A hit of one layer before it is decoded. */
export type Ranked = { readonly key: number; readonly layer: number; readonly number: number };

/** Hits up to this place are on earlier pages. */
export type After = {
  readonly key: number;
  /** Of the listings with the same key, those below this number come up to the place. */
  readonly number: number;
};

/** The best `most` of the hits by key, then by number: a heap whose top is the worst one kept. */
export const selectTop = (
  hits: Uint32Array,
  keys: Float64Array,
  count: number,
  most: number,
  after: After | null,
  layer: number,
): readonly Ranked[] => {
  const size = Math.min(most, count);
  const heapKeys = new Float64Array(size);
  const heapNumbers = new Uint32Array(size);
  if (size === 0) return [];
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    const worst = heapKeys[0] ?? 0;
    if (kept === size && key > worst) continue;
    const number = hits[i] ?? 0;
    if (after !== null && (key < after.key || (key === after.key && number < after.number))) {
      continue;
    }
    if (kept < size) {
      siftUp(heapKeys, heapNumbers, kept, key, number);
      kept += 1;
    } else if (key < worst || number < (heapNumbers[0] ?? 0)) {
      siftDown(heapKeys, heapNumbers, size, key, number);
    }
  }
  const ranked: Ranked[] = [];
  for (let i = 0; i < kept; i++) {
    ranked.push({ key: heapKeys[i] ?? 0, layer, number: heapNumbers[i] ?? 0 });
  }
  return ranked.toSorted((a, b) => a.key - b.key || a.number - b.number);
};

const siftUp = (
  keys: Float64Array,
  numbers: Uint32Array,
  from: number,
  key: number,
  number: number,
): void => {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    const parentKey = keys[parent] ?? 0;
    const parentNumber = numbers[parent] ?? 0;
    if (parentKey > key || (parentKey === key && parentNumber > number)) break;
    keys[at] = parentKey;
    numbers[at] = parentNumber;
    at = parent;
  }
  keys[at] = key;
  numbers[at] = number;
};

const siftDown = (
  keys: Float64Array,
  numbers: Uint32Array,
  size: number,
  key: number,
  number: number,
): void => {
  let at = 0;
  for (let child = 1; child < size; child = 2 * at + 1) {
    const right = child + 1;
    if (right < size && isWorse(keys, numbers, right, child)) child = right;
    const childKey = keys[child] ?? 0;
    const childNumber = numbers[child] ?? 0;
    if (key > childKey || (key === childKey && number > childNumber)) break;
    keys[at] = childKey;
    numbers[at] = childNumber;
    at = child;
  }
  keys[at] = key;
  numbers[at] = number;
};

const isWorse = (
  keys: Float64Array,
  numbers: Uint32Array,
  left: number,
  right: number,
): boolean => {
  const a = keys[left] ?? 0;
  const b = keys[right] ?? 0;
  return a > b || (a === b && (numbers[left] ?? 0) > (numbers[right] ?? 0));
};

/** The best of the set bits, found by walking an order made at build time from its beginning. */
export const walkOrder = (
  order: Uint32Array,
  bits: Uint32Array,
  most: number,
): readonly number[] => {
  const found: number[] = [];
  for (let i = 0; i < order.length && found.length < most; i++) {
    const number = order[i] ?? 0;
    if ((((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1) found.push(number);
  }
  return found;
};
