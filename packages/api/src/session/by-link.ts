import { attestByLink as attest, openAttendanceLink } from "@waymark/application/session";
import {
  AttendanceLinkInput,
  AttendanceQuestion,
  AttestByLinkInput,
  SessionMoved,
} from "@waymark/contracts/session";
import { unwrap } from "../error/index.ts";
import { publicProcedure } from "../trpc/index.ts";

export const openLink = publicProcedure
  .input(AttendanceLinkInput)
  .output(AttendanceQuestion)
  .query(async ({ ctx, input }) => unwrap(await openAttendanceLink(ctx.deps)(input.token)));

export const attestByLink = publicProcedure
  .input(AttestByLinkInput)
  .output(SessionMoved)
  .mutation(async ({ ctx, input }) => unwrap(await attest(ctx.deps)(input)));
