import * as z from "zod";

const Refused = z.object({
  error: z.object({ data: z.object({ app: z.object({ code: z.string() }) }) }),
});
const Answered = z.object({ result: z.object({ data: z.unknown() }) });

/** The product's procedures over HTTP. A refusal is thrown, with its code as the message. */
export type ApiClient = {
  readonly query: <Shape extends z.ZodType>(
    path: string,
    input: object,
    shape: Shape,
  ) => Promise<z.infer<Shape>>;
  readonly mutate: <Shape extends z.ZodType>(
    path: string,
    input: object,
    shape: Shape,
  ) => Promise<z.infer<Shape>>;
};

const read = async <Shape extends z.ZodType>(
  response: Response,
  shape: Shape,
): Promise<z.infer<Shape>> => {
  const body: unknown = await response.json();
  const refused = Refused.safeParse(body);
  if (refused.success) throw new Error(refused.data.error.data.app.code);
  return shape.parse(Answered.parse(body).result.data);
};

/** @param cookie left out: signed out */
export const connectApi = (origin: string, cookie = ""): ApiClient => ({
  query: async (path, input, shape) => {
    const query = `input=${encodeURIComponent(JSON.stringify(input))}`;
    return read(await fetch(`${origin}/trpc/${path}?${query}`, { headers: { cookie } }), shape);
  },
  mutate: async (path, input, shape) =>
    read(
      await fetch(`${origin}/trpc/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin, cookie },
        body: JSON.stringify(input),
      }),
      shape,
    ),
});
