import { useWords } from "@/server/http/words";

export default function CataloguePage() {
  const words = useWords("site");
  return <h1 className="text-3xl">{words("catalogue")}</h1>;
}
