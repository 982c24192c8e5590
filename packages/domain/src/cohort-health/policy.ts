/** Nobody gets more of a manager's mails about one pair than one in so many days. */
export const nudgeEveryDays = 7;

/** So long before a cohort's last day its pairs should know how they end. */
export const endingSoonDays = 30;

/** What lies further back is no news. */
export const lookBackDays = 35;
