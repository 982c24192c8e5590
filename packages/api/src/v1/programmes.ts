import { listProgrammes, showProgramme } from "@waymark/application/programme";
import { ProgrammeList, ProgrammeTarget, ProgrammeView } from "@waymark/contracts/programme";
import * as z from "zod";
import { type Operation, operation } from "./operation.ts";

export const programmeOperations: readonly Operation[] = [
  operation({
    id: "listProgrammes",
    method: "get",
    path: "/v1/programmes",
    scope: "programmes:read",
    summary: "The organisation's programmes, the oldest first",
    input: z.strictObject({}),
    answer: ProgrammeList,
    run: (deps, caller) => listProgrammes(deps)(caller, caller.organisationId),
  }),
  operation({
    id: "getProgramme",
    method: "get",
    path: "/v1/programmes/{programmeId}",
    scope: "programmes:read",
    summary: "One programme with its intake questions, rules and weights",
    input: ProgrammeTarget,
    answer: ProgrammeView,
    run: (deps, caller, { programmeId }) => showProgramme(deps)(caller, programmeId),
  }),
];
