import { Button } from "@waymark/ui/button";

type Props = {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
  readonly label?: string;
};

/** The way to the next page of a list; nothing where there is none. */
export const ShowMore = ({ query, label = "Show more" }: Props) =>
  query.hasNextPage && (
    <div className="justify-self-center">
      <Button
        variant="secondary"
        busy={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {label}
      </Button>
    </div>
  );
