import { EmbeddedEngine } from '../embedded/embedded-engine.ts'
import { ThreadEngine } from '../embedded/thread-engine.server.ts'
import { describeEngine } from './engine-contract.ts'

describeEngine('embedded', async () => new EmbeddedEngine())
describeEngine('embedded, in a thread of its own', async () => new ThreadEngine())
