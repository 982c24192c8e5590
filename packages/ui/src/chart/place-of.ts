/** In the picture's own units, which grow with it: 11 of them are a small letter on a phone. */
export const frame = { width: 360, height: 190, left: 34, bottom: 24, top: 10, right: 12 } as const;

export type Place = { readonly x: number; readonly y: number };

/** Where a value stands: `index` of so many beside each other, and its height between 0 and `max`. */
export const placeOf =
  (count: number, max: number) =>
  (index: number, value: number): Place => {
    const width = frame.width - frame.left - frame.right;
    const height = frame.height - frame.bottom - frame.top;
    const across = count < 2 ? 0.5 : index / (count - 1);
    return {
      x: Math.round((frame.left + across * width) * 10) / 10,
      y: Math.round((frame.top + (1 - (max === 0 ? 0 : value / max)) * height) * 10) / 10,
    };
  };
