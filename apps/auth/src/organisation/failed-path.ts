/** Where a sign-in that came to nothing leads to. */
export const failedPath = "/sign-in?problem=organisation";
