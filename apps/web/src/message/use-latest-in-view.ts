import { type RefObject, useEffect, useRef } from "react";

/**
 * A thread is read from its end: where that lies below the screen, the page opens there, once. Earlier
 * messages that are fetched later leave the reader where they are.
 *
 * @returns for an element behind the latest message and the form that answers it
 */
export const useLatestInView = (isThere: boolean): RefObject<HTMLDivElement | null> => {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isThere) end.current?.scrollIntoView({ block: "nearest" });
  }, [isThere]);
  return end;
};
