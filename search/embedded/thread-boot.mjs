// The thread of the embedded engine, from its source; the build has a file of its own for it (thread-build.ts).
import { register } from 'tsx/esm/api'

register()
await import('./thread-entry.server.ts')
