import { startSweeps } from './platform/jobs/every.server.ts'
import { startWorkers } from './platform/jobs/workers.server.ts'
import { reactions, sweeps } from './wiring.server.ts'

/** Starts handling events and sweeping: in the web process by default, in one of its own in production. */
export async function startWorker(): Promise<{ close: () => Promise<void> }> {
  const workers = await startWorkers(reactions)
  const swept = startSweeps(sweeps)
  return {
    close: async () => {
      await swept.close()
      await workers.close()
    },
  }
}
