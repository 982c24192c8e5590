import type { Condition } from "./condition.ts";
import type { Declaration } from "./declaration.ts";
import { marksOf } from "./item-of.ts";
import { primaryIndex } from "./indexes.ts";

type Addition = Condition & { readonly UpdateExpression: string };

const placeOf = (name: string): string => `:${name}_u0`;

/** The attributes of the key and the marks are set as well, as the item may be a new one. */
export const addition = (
  declaration: Declaration,
  key: object,
  amounts: object,
  condition: Condition,
): Addition => {
  const { pk, sk } = primaryIndex(declaration);
  const inKey = Object.entries(key).filter(([name]) =>
    [...pk.composite, ...sk.composite].includes(name),
  );
  const set = [...inKey, ...Object.entries(marksOf(declaration))];
  const add = Object.entries(amounts);
  const sets = set.map(([name]) => `#${name} = ${placeOf(name)}`).join(", ");
  const adds = add.map(([name]) => `#${name} ${placeOf(name)}`).join(", ");
  return {
    ...condition,
    UpdateExpression: `SET ${sets} ADD ${adds}`,
    ExpressionAttributeNames: {
      ...condition.ExpressionAttributeNames,
      ...Object.fromEntries([...set, ...add].map(([name]) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ...condition.ExpressionAttributeValues,
      ...Object.fromEntries([...set, ...add].map(([name, value]) => [placeOf(name), value])),
    },
  };
};
