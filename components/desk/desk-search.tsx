import Form from "next/form";
import { useWords } from "#words";
import { Button } from "../ui/button";
import { SearchWords } from "./filter-fields";

/** Searches all orders; the views then tell how many of those that were found are theirs. */
export function DeskSearch({ keyword }: { keyword: string }) {
  const words = useWords("desk");
  return (
    <Form action="/desk" role="search" className="flex gap-2">
      <SearchWords keyword={keyword} className="min-w-0 flex-1" />
      <Button type="submit" look="secondary">
        {words("search_button")}
      </Button>
    </Form>
  );
}
