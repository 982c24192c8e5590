/** How long an invitation to a role can be accepted. */
export const invitationDays = 14;

/** A mistake in a role can be put right soon; nobody is mailed again and again. */
export const inviteAgainAfterHours = 1;

/** Of one organisation, invitations that wait among them. */
export const membersMax = 200;

/** That one person may be a member of. */
export const membershipsMax = 20;
