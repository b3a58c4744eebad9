import { startWorkers } from './platform/jobs/workers.server.ts'
import { reactions } from './wiring.server.ts'

/** Starts handling events: in the web process by default, in one of its own in production. */
export const startWorker = () => startWorkers(reactions)
