// A store that speaks S3 and checks signatures, in a process of its own, with one empty bucket: node bucket-server.mjs FOLDER
// @ts-expect-error the package has no types
import S3rver from "@20minutes/s3rver";

const store = new S3rver({
  directory: process.argv[2],
  address: "127.0.0.1",
  port: Number(process.argv[3] ?? 0),
  silent: true,
  vhostBuckets: false,
  configureBuckets: [{ name: "uploads", configs: [] }],
});
const { port } = await store.run();
process.send?.(port);
process.once("disconnect", () => process.exit(0));
