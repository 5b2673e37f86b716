import * as z from "zod";

/** The bytes of a document, which go out as they are and never in an envelope. */
export const Pdf = z.string().meta({ description: "A PDF" });
