import { useCohort } from "../cohort/index.ts";
import { PeopleList } from "./people-list.tsx";

/** Who is in a cohort, and what became of each invitation. */
export const PeoplePage = () => {
  const cohort = useCohort();
  return (
    <div className="grid grid-cols-1 gap-8">
      <PeopleList cohort={cohort} />
    </div>
  );
};
