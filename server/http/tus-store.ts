import { DataStore, Upload } from "@tus/server";
import type { Viewer } from "@/domain/viewer";
import { addPiece } from "@/server/arrivals/add-piece";
import { beginArrival } from "@/server/arrivals/begin-arrival";
import { dropArrival } from "@/server/arrivals/drop-arrival";
import { ARRIVAL_MS, findArrival } from "@/server/arrivals/find-arrival";
import { cleanName, refuseLongName } from "@/server/attachments/clean-name";

/** What the protocol's server asks of a store, for one caller: they find what they began, and nothing else. */
export class TusStore extends DataStore {
  override extensions = ["creation", "creation-with-upload", "termination", "expiration"];

  #writing: Promise<number> | undefined;

  constructor(private readonly viewer: Viewer) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    const { id: key, size = 0, metadata } = upload;
    const name = cleanName(metadata?.filename);
    refuseLongName(name);
    await beginArrival(this.viewer, { key, size, name });
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, received, fileName, createdAt } = await findArrival(this.viewer, id);
    const metadata = { filename: fileName };
    return new Upload({ id, size, offset: received, metadata, creation_date: createdAt.toISOString() });
  }

  override write(...[bytes, id, offset]: Parameters<DataStore["write"]>): Promise<number> {
    const writing = addPiece(this.viewer, id, offset, bytes);
    this.#writing = writing.catch(() => 0); // whoever asked for it hears of it
    return writing;
  }

  /** Resolves when nothing is being written any more: the library does not wait for that once a request is refused. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  override remove(id: string): Promise<void> {
    return dropArrival(this.viewer, id);
  }

  override getExpiration(): number {
    return ARRIVAL_MS;
  }
}
