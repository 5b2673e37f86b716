import { expect, test } from "vitest";
import { bucketAt } from "./address";

test.each([
  ["s3://uploads", "https://uploads.s3.us-east-1.amazonaws.com/", "us-east-1"],
  [
    "s3://my.shop/a/b/?region=eu-central-1",
    "https://my.shop.s3.eu-central-1.amazonaws.com/a/b/",
    "eu-central-1",
  ],
  [
    "s3://uploads/atelier?endpoint=https://minio.example.com:9000&path_style=1",
    "https://minio.example.com:9000/uploads/atelier/",
    "us-east-1",
  ],
  ["s3://uploads?endpoint=https://fsn1.example.com&region=fsn1", "https://uploads.fsn1.example.com/", "fsn1"],
  ["s3://uploads?endpoint=http://gate/s3/&path_style=1", "http://gate/s3/uploads/", "us-east-1"],
])("an operator who writes %s means %s", (address, base, region) => {
  expect(bucketAt(address)).toEqual({ base, region });
});

test.each([
  "https://uploads.s3.amazonaws.com",
  "s3://",
  "s3://Upper_Case",
  "s3://uploads?endpoint=minio:9000",
  "s3://uploads?pathstyle=1",
])("one who writes %s means nothing that we know", (address) => {
  expect(bucketAt(address)).toBeNull();
});
