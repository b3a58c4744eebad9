import { cpus, loadavg, totalmem } from 'node:os'

/** What a run is measured on, and how busy it was besides. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}, load average ${loadavg()[2]?.toFixed(1)} over the last quarter of an hour`
