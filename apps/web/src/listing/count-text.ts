export const countText = (total: number): string =>
  total === 1 ? "1 mentor" : `${total.toLocaleString("en")} mentors`;
