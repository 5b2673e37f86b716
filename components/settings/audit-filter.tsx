import { useWords } from "#words";
import { SelectInput } from "../form/select-input";
import { Button } from "../ui/button";

type Props = {
  /** Of what it tells, as the address says it. */
  of: "orders" | undefined;
  only: "decisions" | undefined;
  people: { id: number; name: string }[];
  person: number | undefined;
};

/** Narrows the record to one person: a plain form, whose answer is the page's address. */
export function AuditFilter({ of, only, people, person }: Props) {
  const words = useWords("audit");
  const choices = [
    { value: "", label: words("everybody") },
    ...people.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  const kinds = [
    { value: "", label: words("everything") },
    { value: "decisions", label: words("decisions") },
  ];
  return (
    <form action="/settings/audit" className="flex flex-wrap items-end gap-3">
      {of && <input type="hidden" name="of" value={of} />}
      <div className="min-w-0 flex-1 basis-48">
        <SelectInput name="person" label={words("person")} choices={choices} defaultValue={person ?? ""} />
      </div>
      {of && (
        <div className="min-w-0 flex-1 basis-48">
          <SelectInput name="only" label={words("only")} choices={kinds} defaultValue={only ?? ""} />
        </div>
      )}
      <Button type="submit" look="secondary">
        {words("show")}
      </Button>
    </form>
  );
}
