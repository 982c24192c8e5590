import { permissions } from "@waymark/api/router";
import { buildPerson } from "@waymark/testing/build";
import { expect, test } from "vitest";
import { openWorld } from "../harness.ts";
import { callProcedure } from "../sweep/sweep-calls.ts";
import { type ListedProcedure, listProcedures, routerContent } from "../sweep/procedures.ts";
import { sampleInput } from "../sweep/sample-input.ts";
import { type Column, relations, roles } from "./caller.ts";
import { freeze } from "./freeze.ts";
import { type KnownThings, makeKnown } from "./known.ts";
import { type Cells, type Letter, matrixText } from "./matrix-text.ts";
import { codeOf, letterOf } from "./outcome.ts";
import { seedSection } from "./section.ts";

const procedures = await listProcedures();

type Caller = { readonly column: Column; readonly cookie: string; readonly known: KnownThings };

/** A world with everybody of the matrix in it, which no call changes. */
const openMatrix = async () => {
  const world = await openWorld();
  const callers: Caller[] = [];
  for (const role of roles) {
    const section = await seedSection(world, role);
    const own = await world.cookieOf(section.callers.own);
    const known = await makeKnown(world, section, own);
    if (callers.length === 0) {
      const account = await world.cookieOf(buildPerson(999));
      callers.push({ column: "visitor", cookie: "", known });
      callers.push({ column: "account", cookie: account, known });
    }
    for (const relation of relations) {
      const cookie = relation === "own" ? own : await world.cookieOf(section.callers[relation]);
      callers.push({ column: role, cookie, known });
    }
  }
  freeze(world.db.client);
  return { app: world.app, callers, logged: world.logged };
};

test("every procedure answers every role in every relation as the matrix says", async () => {
  const { app, callers, logged } = await openMatrix();
  const invalid = new Set<string>();
  const tried = async (procedure: ListedProcedure): Promise<Cells> => {
    const cells: Partial<Record<Column, Letter[]>> = {};
    for (const { column, cookie, known } of callers) {
      const input = known.of(procedure.path);
      const { body } = await callProcedure({ app, cookie }, procedure, input);
      const code = codeOf(body);
      if (code === "request.invalid" || code === "internal") {
        invalid.add(`${procedure.path}: ${body}`);
      }
      const asked =
        procedure.input === undefined ? "" : JSON.stringify(sampleInput(procedure.input, input));
      const letter = letterOf(body, { type: procedure.type, input: asked }, known.names);
      (cells[column] ??= []).push(letter);
    }
    return cells;
  };
  const matrix = new Map<string, Cells>();
  await Promise.all(
    procedures.map(async (procedure) => {
      matrix.set(procedure.path, await tried(procedure));
    }),
  );
  expect([...invalid]).toEqual([]);
  expect(logged.filter(({ message }) => message === "crash")).toEqual([]);
  await expect(matrixText(matrix)).toMatchFileSnapshot("./permission-matrix.txt");
});

test("the router has the procedures of the permission table and no others", () => {
  // Listing them has loaded every noun that the table names.
  const { paths, lazy } = routerContent();
  expect(paths.toSorted()).toEqual(Object.keys(permissions).toSorted());
  const nouns = new Set(Object.keys(permissions).map((path) => path.split(".")[0]));
  expect(lazy.filter((noun) => !nouns.has(noun))).toEqual([]);
});
