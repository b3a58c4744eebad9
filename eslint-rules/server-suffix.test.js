import { ruleTester } from './rule-tester.js'
import serverSuffix from './server-suffix.js'

const filename = 'app/features/deals/rules.ts'
const errors = [{ messageId: 'suffix' }]

ruleTester.run('server-suffix', serverSuffix, {
  valid: [
    { filename, code: "import type { Pool } from 'pg'" },
    { filename, code: "import { type Stripe } from 'stripe'" },
    { filename, code: "import { DealState } from '#prisma/generated/enums.ts'" },
    { filename, code: "import { createHash } from 'node:crypto'" },
    { filename, code: "import { z } from 'zod'" },
    { filename: 'app/platform/db.server.ts', code: "import pg from 'pg'" },
    { filename: 'app/entry.server.tsx', code: "import express from 'express'" },
  ],
  invalid: [
    { filename, code: "import { readFileSync } from 'node:fs'", errors },
    { filename, code: "import fs from 'fs/promises'", errors },
    { filename, code: "import pg, { type Pool } from 'pg'", errors },
    { filename, code: "import { PrismaClient } from '#prisma/generated/client.ts'", errors },
    { filename, code: "import Stripe from 'stripe'", errors },
    { filename, code: "const mail = await import('nodemailer')", errors },
    { filename, code: "export { pino } from 'pino'", errors },
    { filename: 'app/features/server/rules.ts', code: "import 'node:child_process'", errors },
  ],
})
