/** Next calls this once in every server process, before the first answer, and never while building. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces it while building, so that nothing below is bundled for elsewhere.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { checkEnv } = await import("@/server/env");
  checkEnv();
  const { releasePages } = await import("@/server/http/release-pages");
  releasePages();
  const { startJobs } = await import("@/server/jobs/start-jobs");
  startJobs();
}
