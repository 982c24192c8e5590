import * as z from "zod";

type Variables = Readonly<Record<string, string | undefined>>;

const endpointVariable = /^AWS_ENDPOINT_URL(?:_|$)/;

/**
 * Reads an app's environment once, at its start.
 *
 * @throws Error that names every wrong variable; and, where `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`
 *   marks a deployed function, when an endpoint variable would lead it away from AWS
 */
export const readEnvironment = <Shape extends z.ZodType>(
  shape: Shape,
  variables: Variables,
): z.output<Shape> => {
  if (variables["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true") {
    const strays = Object.keys(variables).filter((name) => endpointVariable.test(name));
    if (strays.length > 0)
      throw new Error(`not allowed in a deployed function: ${strays.join(", ")}`);
  }
  const parsed = shape.safeParse(variables);
  if (!parsed.success) throw new Error(`environment: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};
