import * as z from "zod";
import { UPLOAD_KINDS } from "@/domain/attachment";
import { Text, UnixTime } from "./common";

export const Attachment = z
  .object({
    id: z.int(),
    file_name: z.string(),
    file_location: z.string().meta({ description: "Its absolute address" }),
    file_size: z.int(),
    file_md5: z.string(),
    mime: z
      .string()
      .meta({ description: "What the file really is, whatever its name", examples: ["image/png"] }),
    kind: z.enum(UPLOAD_KINDS).meta({ description: "The `message_type` that shows it best" }),
    width: z.int(),
    height: z.int(),
    duration: z
      .int()
      .meta({ description: "Of a recording or a film, in whole seconds; 0 where that is not known" }),
    is_image: z.int().meta({ description: "1 for a picture, else 0" }),
    logo: z.string(),
    thumb: z.string(),
    created_time: UnixTime,
    updated_time: UnixTime,
    status: z.int(),
  })
  .meta({ id: "Attachment" });
export type Attachment = z.output<typeof Attachment>;

export const FileQuery = z.object({ size: z.enum(["full", "thumb"]).default("full") });

export const Finish = z.object({
  upload: Text(1, 64).meta({ description: "The end of the address under which the pieces were sent" }),
});
