import Form from "next/form";
import { useWords } from "#words";
import { Button } from "../ui/button";
import { inputClass } from "../ui/field";

/** Searches all orders; the views then tell how many of those that were found are theirs. */
export function DeskSearch({ keyword }: { keyword: string }) {
  const words = useWords("desk");
  return (
    <Form action="/desk" role="search" className="flex gap-2">
      <label className="min-w-0 flex-1">
        <span className="sr-only">{words("search")}</span>
        <input
          type="search"
          name="keyword"
          defaultValue={keyword}
          key={keyword}
          placeholder={words("search")}
          maxLength={200}
          className={inputClass}
        />
      </label>
      <Button type="submit" look="secondary">
        {words("search_button")}
      </Button>
    </Form>
  );
}
