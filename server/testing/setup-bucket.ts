// Every test file of the project "bucket" keeps its uploads in a store of its own, instead of a folder.
import { afterAll } from "vitest";
import { BucketServer, KEYS } from "./bucket";

const server = await BucketServer.begun();
Object.assign(process.env, {
  STORAGE_URL: server.address,
  AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
});
afterAll(() => server.remove());
