const newcomerLimit = 3;
const provenLimit = 5;

/** A mentee is a newcomer until a first request was accepted. */
export const openRequestLimit = (acceptedSoFar: number): number =>
  acceptedSoFar === 0 ? newcomerLimit : provenLimit;

/** A mentor who needs a fourth answer should talk instead; it also bounds the item's size. */
export const maxExchanges = 3;

/** A first call, when a time was agreed on. */
export const firstCallMinutes = 15;
