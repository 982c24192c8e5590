const most = 4;

/** The skills that fit on a card, and how many do not. */
export const shownSkills = (skills: readonly string[]) => ({
  shown: skills.slice(0, most),
  more: Math.max(0, skills.length - most),
});
