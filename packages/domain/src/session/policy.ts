/** An empty agenda is asked for so long before the start. */
export const askAgendaHours = 24;

/** Who has not said whether they met is asked so long after the end. */
export const askAttendanceHours = 24;

/** Both have a week to say whether they met; then what one side said is settled without the other. */
export const attendanceWindowDays = 7;

/** Bounds of the record's size; a session that needs more needs another session. */
export const actionItemsMax = 12;
export const decisionsMax = 5;
