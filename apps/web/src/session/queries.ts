import { queryOptions } from "@tanstack/react-query";
import { currentSession, listSessions, type SessionRow } from "./auth.ts";

type OwnSessions = {
  readonly sessions: readonly SessionRow[];
  /** The id of the session of this browser. */
  readonly currentId: string | undefined;
};

const load = async (): Promise<OwnSessions> => {
  const [listed, current] = await Promise.all([listSessions(), currentSession()]);
  if (!listed.ok) throw new Error(listed.error.text);
  return {
    sessions: listed.value.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
    currentId: current.ok ? current.value?.session.id : undefined,
  };
};

export const sessionsOptions = () => queryOptions({ queryKey: ["session.list"], queryFn: load });
