/** How long a code counts. */
export const codeValidMinutes = 10;

export const codeDigits = 6;

/** The sixth wrong try burns the code, and so does a right one that comes after five wrong ones. */
export const wrongTriesAllowed = 5;
