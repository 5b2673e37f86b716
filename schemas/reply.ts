import * as z from "zod";
import { REPLY_VARIABLES, unknownVariables } from "@/domain/reply/variables";
import { Blankable, Id, Name, rule, Text, UnixTime } from "./common";

const ReplyName = Name(1, 40)
  .refine((name) => /^[^\s/]*$/.test(name), rule("reply_name"))
  .transform((name) => name.toLowerCase())
  .meta({ description: "One word, by which it is found; kept in small letters", examples: ["thanks"] });

const ReplyText = Text(1, 5000)
  .superRefine((text, { addIssue }) => {
    const [name] = unknownVariables(text);
    const known = REPLY_VARIABLES.join(", ");
    if (name !== undefined) addIssue({ code: "custom", ...rule("reply_variable", { name, known }) });
  })
  .meta({ description: `May name in braces what the order fills in: ${REPLY_VARIABLES.join(", ")}` });

/** A saved reply as one of the staff writes it; without `id` it is a new one. */
export const ReplyDraft = z.object({ id: Blankable(Id), name: ReplyName, text: ReplyText });
export type ReplyDraft = z.output<typeof ReplyDraft>;

export const ReplyQuery = z.object({ id: Id });
export type ReplyQuery = z.output<typeof ReplyQuery>;

/** What the staff answer with again and again. */
export const SavedReply = z
  .object({ id: z.int(), name: z.string(), text: z.string(), updated_time: UnixTime })
  .meta({ id: "SavedReply" });
export type SavedReply = z.output<typeof SavedReply>;
