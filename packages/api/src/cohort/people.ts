import {
  importPeople as importRows,
  invitePeople as inviteThem,
  listPeople,
  movePerson as moveOne,
} from "@waymark/application/cohort";
import {
  ImportPeopleInput,
  InvitePeopleInput,
  MovePersonInput,
  PeopleImported,
  PeopleInput,
  PeopleInvited,
  PeoplePage,
  PersonMoved,
} from "@waymark/contracts/cohort";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const people = personProcedure
  .input(PeopleInput)
  .output(PeoplePage)
  .query(async ({ ctx, input }) => unwrap(await listPeople(ctx.deps)(ctx.actor, input)));

export const importPeople = personProcedure
  .input(ImportPeopleInput)
  .output(PeopleImported)
  .mutation(async ({ ctx, input }) => unwrap(await importRows(ctx.deps)(ctx.actor, input)));

export const invitePeople = personProcedure
  .input(InvitePeopleInput)
  .output(PeopleInvited)
  .mutation(async ({ ctx, input }) => unwrap(await inviteThem(ctx.deps)(ctx.actor, input)));

export const movePerson = personProcedure
  .input(MovePersonInput)
  .output(PersonMoved)
  .mutation(async ({ ctx, input }) => unwrap(await moveOne(ctx.deps)(ctx.actor, input)));
