import { Worker } from "node:worker_threads";
import { develop } from "./develop.ts";
import { paintPages } from "./page.ts";
import type { Scene } from "./scene.ts";
import { CHANNELS } from "./tracer.ts";
import type { Job } from "./work.ts";

const shared = (data: Uint8Array) => {
  const s = new Uint8Array(new SharedArrayBuffer(data.length));
  s.set(data);
  return s;
};

/** Renders one view of a scene file to 8-bit RGB. */
export const render = async (
  file: string,
  view: string,
  width: number,
  height: number,
  samples: number,
  exposure: number,
) => {
  const { scene } = (await import(file)) as { scene: Scene };
  const pages = scene.pages ? await paintPages(scene.pages()) : {};
  const painted = scene.paint ? await scene.paint() : {};
  const art = Object.entries({ ...pages, ...painted }).map(([name, t]) => ({
    name,
    width: t.width,
    height: t.height,
    data: shared(t.data),
  }));
  const out = new SharedArrayBuffer(width * height * CHANNELS * 4);
  const next = new SharedArrayBuffer(4);
  const job: Job = { file, view, width, height, samples, out, next, art };
  await Promise.all(
    Array.from(
      { length: Number(process.env.PICTURE_THREADS ?? 2) },
      () =>
        new Promise<void>((done, fail) => {
          const w = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: job });
          w.on("message", () => done());
          w.on("error", fail);
        }),
    ),
  );
  return develop(new Float32Array(out), width, height, samples, exposure);
};
