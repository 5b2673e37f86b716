import { kindOf, type UploadKind } from "@/domain/attachment";
import type { Viewer } from "@/domain/viewer";
import type { MessageMeta } from "@/schemas/message";
import type { Tx } from "@/server/db";
import { invalid } from "@/server/errors";
import { isMistakable, keptAddress, uploadKey, uploadPath } from "./addresses";
import { ownUploads } from "./own-uploads";

type Upload = { id: number; kind: UploadKind; meta: MessageMeta };
type Claimed = { addresses: string[]; uploads: (Upload | undefined)[] };

/**
 * Ties the uploads among these addresses to an order, so that everyone who may see the order may see them.
 * @param given addresses by the input field they came from
 * @param wanted what each upload has to be; any will do as a file
 * @returns the addresses as they are kept (our uploads as paths), in the order given, with what is known of each upload
 * @throws invalid, naming each address that looks like an upload but is none the viewer may see, or is of another kind
 */
export async function claimUploads(
  tx: Tx,
  viewer: Viewer,
  orderId: number,
  given: Record<string, string[]>,
  wanted: UploadKind,
): Promise<Claimed> {
  const items = Object.entries(given).flatMap(([field, addresses]) =>
    addresses.map((address, at) => ({
      address,
      path: addresses.length > 1 || field === "images" ? `${field}.${at}` : field,
    })),
  );
  const keys = items.map(({ address }) => uploadKey(address));
  const found = await findVisible(
    tx,
    viewer,
    keys.filter((key) => key !== null),
  );

  const problems = items.flatMap(({ address, path }, at) => {
    const upload = keys[at] ? found.get(keys[at]) : undefined;
    if ((keys[at] && !upload) || isMistakable(address))
      return [[path, [{ rule: "not_your_upload", values: {} }]]];
    const wrong = wanted !== "file" && upload && upload.kind !== wanted;
    return wrong ? [[path, [{ rule: `${wanted}_address`, values: {} }]]] : [];
  });
  if (problems.length > 0) throw invalid(Object.fromEntries(problems));

  const ids = [...found.values()].map(({ id }) => id);
  await tx.orderAttachment.createMany({
    data: ids.map((attachmentId) => ({ orderId, attachmentId })),
    skipDuplicates: true,
  });
  return {
    addresses: items.map(({ address }) => keptAddress(address)),
    uploads: keys.map((key) => (key ? found.get(key) : undefined)),
  };
}

async function findVisible(tx: Tx, viewer: Viewer, keys: string[]) {
  // From here to the end of the transaction none of them can be removed for lying around unused.
  await tx.$queryRaw`SELECT 1 FROM "Attachment" WHERE "key" = ANY (${keys}) FOR KEY SHARE`;
  const rows = await tx.attachment.findMany({
    where: {
      key: { in: keys },
      OR: ownUploads(viewer),
    },
  });
  return new Map(rows.map((row) => [row.key, { id: row.id, kind: kindOf(row.mime), meta: metaOf(row) }]));
}

function metaOf(row: {
  key: string;
  fileName: string;
  mime: string;
  size: number;
  width: number;
  height: number;
  duration: number;
}): MessageMeta {
  const picture = row.width > 0 && {
    width: row.width,
    height: row.height,
    thumb: `${uploadPath(row.key)}?size=thumb`,
  };
  const media = row.duration > 0 && { duration: row.duration };
  return { file_name: row.fileName, file_size: row.size, mime: row.mime, ...picture, ...media };
}
