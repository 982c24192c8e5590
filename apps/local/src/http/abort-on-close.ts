import type { ServerResponse } from "node:http";

/** Aborts when the caller hangs up before the answer: work for nobody is then not begun. */
export const abortOnClose = (response: ServerResponse): AbortSignal => {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
};
