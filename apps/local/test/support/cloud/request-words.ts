/** A request that passes every check that is needed. */
export const requestWords = {
  goal: "I want to lead the planning of our next quarter by myself.",
  whyYou: "You wrote that you still review code every week while leading four teams.",
  ask: "Could we look at my draft plan together for half an hour?",
} as const;
