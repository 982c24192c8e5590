import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { type Refusal, refusalOf, useApi } from "../../shared/api/index.ts";
import { alternativesOf } from "../alternatives-of.ts";
import type { Offer } from "../queries.ts";

type Wish = Offer & { readonly sessionId: string; readonly start: string };

export type Hold = {
  /** Until when the time is kept, in milliseconds since 1970 by this device's clock. */
  readonly untilMs: number | undefined;
  readonly refusal: Refusal | undefined;
  readonly alternatives: readonly string[];
  readonly again: () => void;
  /** Once it is booked there is nothing to give back. */
  readonly settle: () => void;
};

const heldMs = 10 * 60_000;

/** A hold that cannot be given back ends by itself within minutes, and who left has nothing to do. */
const endsByItself = (): void => undefined;

// A page that closes may still send this; the client's own calls end with it.
const releaseOnClose = (sessionId: string): void =>
  void fetch("/trpc/booking.releaseHold", {
    method: "POST",
    keepalive: true,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ sessionId }),
  }).catch(endsByItself);

/** Keeps a time while its form is open. */
export const useHold = (wish: Wish, isWanted: boolean): Hold => {
  const api = useApi();
  const isSettled = useRef(false);
  const { sessionId, listingId, offeringId, start } = wish;
  const holding = useMutation({
    mutationFn: async () => {
      const { heldUntil } = await api.booking.hold.mutate({
        sessionId,
        listingId,
        offeringId,
        start,
      });
      // A clock that is wrong, here or there, must not promise more than there is.
      return Math.min(Date.parse(heldUntil), Date.now() + heldMs);
    },
  });
  const { mutate } = holding;

  useEffect(() => {
    if (!isWanted) return;
    mutate();
    const onClose = () => {
      if (!isSettled.current) releaseOnClose(sessionId);
    };
    addEventListener("pagehide", onClose);
    return () => {
      removeEventListener("pagehide", onClose);
      if (isSettled.current) return;
      void api.booking.releaseHold.mutate({ sessionId }).catch(endsByItself);
    };
  }, [api, isWanted, mutate, sessionId]);

  return {
    untilMs: holding.data,
    refusal: holding.isError ? refusalOf(holding.error) : undefined,
    alternatives: alternativesOf(holding.error),
    again: () => mutate(),
    settle: () => {
      isSettled.current = true;
    },
  };
};
