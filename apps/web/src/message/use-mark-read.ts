import { useEffect, useRef } from "react";
import { useApi } from "../shared/api/index.ts";

/** Tells that what is on the screen is read, while somebody looks at it. */
export const useMarkRead = (
  mentorshipId: string,
  lastDeliveredAt: string | undefined,
  readUntil: string | undefined,
): void => {
  const api = useApi();
  const told = useRef<string>(undefined);
  useEffect(() => {
    const tell = (): void => {
      if (lastDeliveredAt === undefined || document.visibilityState !== "visible") return;
      if (readUntil !== undefined && readUntil >= lastDeliveredAt) return;
      if (told.current === lastDeliveredAt) return;
      told.current = lastDeliveredAt;
      // Without an answer it is told with the next message, and a mail tells of this one.
      void api.message.markRead
        .mutate({ mentorshipId, until: lastDeliveredAt })
        .catch(() => undefined);
    };
    tell();
    document.addEventListener("visibilitychange", tell);
    return () => document.removeEventListener("visibilitychange", tell);
  }, [api, mentorshipId, lastDeliveredAt, readUntil]);
};
