import * as z from "zod";
import { sql, type Database } from "../../sqlite/index.ts";

const MoveTask = z.object({
  id: z.string(),
  source: z.string(),
  destination: z.string().nullable(),
  per_second: z.int().nullable(),
  status: z.enum(["RUNNING", "COMPLETED", "CANCELLED", "FAILED"]),
  moved: z.int(),
  to_move: z.int(),
  started_at: z.int(),
  failure: z.string().nullable(),
});
export type MoveTask = z.infer<typeof MoveTask>;

export const insertMoveTask = ({ run }: Database, task: MoveTask): void => {
  run(sql`INSERT INTO move_tasks
    (id, source, destination, per_second, status, moved, to_move, started_at, failure)
    VALUES (${task.id}, ${task.source}, ${task.destination}, ${task.per_second}, ${task.status},
      ${task.moved}, ${task.to_move}, ${task.started_at}, ${task.failure})`);
};

export const findMoveTask = ({ get }: Database, id: string): MoveTask | undefined => {
  const row = get(sql`SELECT * FROM move_tasks WHERE id = ${id}`);
  return row === undefined ? undefined : MoveTask.parse(row);
};

export const listMoveTasks = ({ all }: Database, source: string, limit: number): MoveTask[] =>
  all(sql`SELECT * FROM move_tasks WHERE source = ${source}
    ORDER BY started_at DESC, rowid DESC LIMIT ${limit}`).map((row) => MoveTask.parse(row));

export const listRunningMoveTasks = ({ all }: Database): MoveTask[] =>
  all(sql`SELECT * FROM move_tasks WHERE status = 'RUNNING'`).map((row) => MoveTask.parse(row));

export const endMoveTask = (
  { run }: Database,
  id: string,
  status: "COMPLETED" | "CANCELLED" | "FAILED",
  failure: string | null,
): void => {
  run(sql`UPDATE move_tasks SET status = ${status}, failure = ${failure} WHERE id = ${id}`);
};

export const countMoved = ({ run }: Database, id: string, moved: number): void => {
  run(sql`UPDATE move_tasks SET moved = moved + ${moved} WHERE id = ${id}`);
};
