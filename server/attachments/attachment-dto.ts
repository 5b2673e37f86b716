import { kindOf } from "@/domain/attachment";
import type { Attachment } from "@/schemas/attachment";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import { absolute, uploadPath } from "./addresses";

/** An upload as the publication shows it. */
export function toAttachment(row: Prisma.AttachmentGetPayload<object>): Attachment {
  const isImage = row.width > 0;
  const location = absolute(uploadPath(row.key));
  const thumb = isImage ? `${location}?size=thumb` : "";
  return {
    id: row.id,
    file_name: row.fileName,
    file_location: location,
    file_size: row.size,
    file_md5: row.md5,
    mime: row.mime,
    kind: kindOf(row.mime),
    width: row.width,
    height: row.height,
    duration: row.duration,
    is_image: isImage ? 1 : 0,
    logo: isImage ? location : "",
    thumb,
    created_time: unix(row.createdAt),
    updated_time: unix(row.createdAt),
    status: 1,
  };
}
