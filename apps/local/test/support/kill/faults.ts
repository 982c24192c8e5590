import * as z from "zod";
import type { Calls, KillPoint } from "./kill-point.ts";

const AnsweredCalls = z.record(z.string(), z.array(z.string()));

/** From now on calls are counted, and the program dies at this point, if any. */
export const armFaults = async (origin: string, point?: KillPoint): Promise<void> => {
  const { server, ...fault } = point ?? { server: "ses" };
  const plan = point === undefined ? {} : { [server]: [fault] };
  const answer = await fetch(`${origin}/faults`, { method: "PUT", body: JSON.stringify(plan) });
  if (!answer.ok) throw new Error(`/faults answered ${answer.status}: ${await answer.text()}`);
};

/** What was called since the faults were armed. */
export const readCalls = async (origin: string): Promise<Calls> =>
  AnsweredCalls.parse(await (await fetch(`${origin}/faults`)).json());
