import { queryOptions } from "@tanstack/react-query";
import { listSessions } from "./auth.ts";

const load = async () => {
  const listed = await listSessions();
  if (!listed.ok) throw new Error(listed.error.text);
  return listed.value.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
};

export const sessionsOptions = () =>
  queryOptions({ queryKey: ["sign_in_session.list"], queryFn: load });
