import type * as z from "zod";
import type { useWords } from "@/i18n/words";
import { refusalOf } from "@/schemas/issue";

type IssueWords = ReturnType<typeof useWords<"issues">>;

/** An error map for parsing in the browser: what is wrong with an input, in the reader's language. */
export function issueWords(words: IssueWords): z.core.$ZodErrorMap {
  return (issue) => {
    const { rule, values } = refusalOf(issue);
    // The values that each sentence needs are tested together with the rules that name it.
    return words(rule as "invalid", values as never);
  };
}
