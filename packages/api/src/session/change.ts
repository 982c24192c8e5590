import {
  addActionItem,
  attestSession,
  recordDecision as record,
  setAgenda as set,
  tickActionItem,
} from "@waymark/application/session";
import {
  AddItemInput,
  AttestInput,
  RecordDecisionInput,
  SessionMoved,
  SetAgendaInput,
  TickItemInput,
} from "@waymark/contracts/session";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const setAgenda = personProcedure
  .input(SetAgendaInput)
  .output(SessionMoved)
  .mutation(async ({ ctx, input }) => unwrap(await set(ctx.deps)(ctx.actor, input)));

export const attest = personProcedure
  .input(AttestInput)
  .output(SessionMoved)
  .mutation(async ({ ctx, input }) => unwrap(await attestSession(ctx.deps)(ctx.actor, input)));

export const addItem = personProcedure
  .input(AddItemInput)
  .output(SessionMoved)
  .mutation(async ({ ctx, input }) => unwrap(await addActionItem(ctx.deps)(ctx.actor, input)));

export const tickItem = personProcedure
  .input(TickItemInput)
  .output(SessionMoved)
  .mutation(async ({ ctx, input }) => unwrap(await tickActionItem(ctx.deps)(ctx.actor, input)));

export const recordDecision = personProcedure
  .input(RecordDecisionInput)
  .output(SessionMoved)
  .mutation(async ({ ctx, input }) => unwrap(await record(ctx.deps)(ctx.actor, input)));
