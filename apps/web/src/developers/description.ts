import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";

const Schema = z.unknown();
const Content = z.record(z.string(), z.object({ schema: Schema }));

const Parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean(),
  description: z.string().optional(),
});

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  "x-scope": z.string(),
  parameters: z.array(Parameter),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional() })),
});
export type Operation = z.infer<typeof Operation>;

const Description = z.object({
  info: z.object({ description: z.string() }),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

const load = async (signal: AbortSignal) => {
  const response = await fetch("/v1/openapi.json", { signal });
  if (!response.ok) throw new Error(`the description was answered with ${response.status}`);
  return Description.parse(await response.json());
};

export const descriptionOptions = queryOptions({
  queryKey: ["openapi"],
  queryFn: ({ signal }) => load(signal),
  staleTime: Number.POSITIVE_INFINITY,
});
