import type { Declaration, ValueOf } from "./declaration.ts";

type Compare<D extends Declaration> = <Name extends keyof D["attributes"] & string>(
  name: Name,
  value: ValueOf<D["attributes"][Name]>,
) => string;

export type Operators<D extends Declaration> = {
  readonly eq: Compare<D>;
  readonly lt: Compare<D>;
  readonly lte: Compare<D>;
  readonly gte: Compare<D>;
  readonly notExists: (name: keyof D["attributes"] & string) => string;
};

/** A condition as text, its parts made by the operators: `${eq("state", "claimed")} AND …`. */
export type Where<D extends Declaration> = (operators: Operators<D>) => string;

export type Condition = {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
};

/** A condition that is there, as a check needs one. */
export type HeldCondition = Condition & { readonly ConditionExpression: string };

export const heldCondition = <D extends Declaration>(where: Where<D>): HeldCondition => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const uses = new Map<string, number>();
  const nameOf = (name: string): string => {
    names[`#${name}`] = name;
    return `#${name}`;
  };
  const compare =
    (sign: string) =>
    (name: string, value: unknown): string => {
      const use = uses.get(name) ?? 0;
      uses.set(name, use + 1);
      values[`:${name}${use}`] = value;
      return `${nameOf(name)} ${sign} :${name}${use}`;
    };
  const condition = where({
    eq: compare("="),
    lt: compare("<"),
    lte: compare("<="),
    gte: compare(">="),
    notExists: (name) => `attribute_not_exists(${nameOf(name)})`,
  });
  return {
    ConditionExpression: condition,
    ExpressionAttributeNames: names,
    ...(uses.size > 0 && { ExpressionAttributeValues: values }),
  };
};

export const conditionOf = <D extends Declaration>(where: Where<D> | undefined): Condition =>
  where === undefined ? {} : heldCondition(where);
