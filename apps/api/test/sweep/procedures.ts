import { appRouter, permissions } from "@waymark/api/router";
import { getProcedureAtPath } from "@trpc/server/unstable-core-do-not-import";
import * as z from "zod";

const Procedure = z.object({
  _def: z.looseObject({
    type: z.enum(["query", "mutation"]),
    inputs: z.array(z.custom<z.ZodType>((value) => value instanceof z.ZodType)).default([]),
  }),
});

export type ListedProcedure = {
  readonly path: string;
  readonly type: "query" | "mutation";
  readonly input: z.ZodType | undefined;
};

/** Every procedure of the product: those that the permission table names, and there are no others. */
export const listProcedures = (): Promise<readonly ListedProcedure[]> =>
  Promise.all(
    Object.keys(permissions).map(async (path) => {
      const found: unknown = await getProcedureAtPath(appRouter, path);
      const { _def: definition } = Procedure.parse(Object.assign({}, found));
      return { path, type: definition.type, input: definition.inputs[0] };
    }),
  );

const Router = z.object({
  _def: z.object({
    procedures: z.record(z.string(), z.unknown()),
    lazy: z.record(z.string(), z.unknown()),
  }),
});

/** What the router itself has: procedures as far as they were loaded, and nouns that still can be. */
export const routerContent = () => {
  const { _def: definition } = Router.parse(Object.assign({}, appRouter));
  return { paths: Object.keys(definition.procedures), lazy: Object.keys(definition.lazy) };
};
