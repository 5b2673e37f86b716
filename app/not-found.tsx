import { ButtonLink } from "@/components/ui/button-link";
import { useWords } from "@/server/http/words";

export default function NotFound() {
  const words = useWords("site");
  return (
    <section className="mx-auto max-w-md space-y-4 py-16 text-center">
      <h1 className="text-3xl">{words("not_found_title")}</h1>
      <p className="text-soft">{words("not_found_text")}</p>
      <ButtonLink href="/">{words("to_catalogue")}</ButtonLink>
    </section>
  );
}
