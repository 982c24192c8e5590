/**
 * Who hosts next: the one in the circle whose turn is longest ago; who never hosted comes first, then by
 * id. So all host once before anybody does twice, and who joins later hosts soon and then in turn.
 * @param members ids of those who are in the circle now
 * @param pastHosts ids in the order in which they hosted, of those who left as well
 */
export const nextHost = <Id extends string>(
  members: readonly Id[],
  pastHosts: readonly Id[],
): Id | undefined =>
  members.toSorted(
    (a, b) => pastHosts.lastIndexOf(a) - pastHosts.lastIndexOf(b) || (a < b ? -1 : 1),
  )[0];
