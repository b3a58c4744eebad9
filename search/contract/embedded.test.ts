import { EmbeddedEngine } from '../embedded/embedded-engine.ts'
import { describeEngine } from './engine-contract.ts'

describeEngine('embedded', async () => new EmbeddedEngine())
