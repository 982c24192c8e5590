/**
 * A call that hangs must end well inside a worker's time, because a timed-out invocation gives its
 * whole batch back.
 */
export const clientOptions = {
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
} as const;
