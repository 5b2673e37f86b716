import * as z from "zod";
import { kindOf } from "@/domain/attachment";
import type { Viewer } from "@/domain/viewer";
import { absolute, uploadKey, uploadPath } from "@/server/attachments/addresses";
import type { Prisma, Tx } from "@/server/db";
import { invalid } from "@/server/errors";

type Product = Prisma.ProductGetPayload<object>;

const Paths = z.array(z.string());

/**
 * Gives a product these pictures in this order: the viewer's own uploads, which everybody sees from then on, and those
 * that it has already. What it had and is not among them is nobody's business any more. Refuses, as bad fields, what is
 * neither, and uploads that are no pictures.
 */
export async function showPictures(
  tx: Tx,
  viewer: Viewer,
  product: Product,
  given: string[],
): Promise<Product> {
  const { id: productId, pictures } = product;
  const present = new Map(Paths.parse(pictures).map((path) => [absolute(path), path]));
  const uploads = await findUploads(tx, viewer, productId, given);
  const found = given.map((address) => {
    const upload = uploads.get(uploadKey(address) ?? "");
    return upload
      ? { path: uploadPath(upload.key), ...upload }
      : { path: present.get(address), mime: "image/webp" };
  });
  const problems = found.flatMap(({ path, mime }, at) => {
    if (!path) return [[`images.${at}`, [{ rule: "not_your_upload", values: {} }]]];
    return kindOf(mime) === "image" ? [] : [[`images.${at}`, [{ rule: "image_address", values: {} }]]];
  });
  if (problems.length > 0) throw invalid(Object.fromEntries(problems));

  const ids = [...uploads.values()].map(({ id }) => id);
  await tx.productAttachment.deleteMany({ where: { productId, attachmentId: { notIn: ids } } });
  const data = ids.map((attachmentId) => ({ productId, attachmentId }));
  await tx.productAttachment.createMany({ data, skipDuplicates: true });
  const paths = [...new Set(found.flatMap(({ path }) => path ?? []))];
  return tx.product.update({ where: { id: productId }, data: { pictures: paths } });
}

async function findUploads(tx: Tx, viewer: Viewer, productId: number, given: string[]) {
  const keys = given.map(uploadKey).filter((key) => key !== null);
  // From here to the end of the transaction none of them can be removed for lying around unused.
  await tx.$queryRaw`SELECT 1 FROM "Attachment" WHERE "key" = ANY (${keys}) FOR KEY SHARE`;
  const rows = await tx.attachment.findMany({
    where: { key: { in: keys }, OR: [{ uploaderId: viewer.id }, { products: { some: { productId } } }] },
    select: { id: true, key: true, mime: true },
  });
  return new Map(rows.map((row) => [row.key, row]));
}
