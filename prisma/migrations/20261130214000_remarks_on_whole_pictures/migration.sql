-- A remark without a place is about the whole picture.
ALTER TABLE "SketchPin" ALTER COLUMN "x" DROP NOT NULL, ALTER COLUMN "y" DROP NOT NULL;
ALTER TABLE "SketchPin" ADD CONSTRAINT "SketchPin_place_check" CHECK (("x" IS NULL) = ("y" IS NULL));
