import { z } from 'zod'

/** Of nobody: its check digit is right, so that everything that looks at it is tried out, but no such number is given out. */
export const DEMO_INVOICE_NUMBER = 'T9000000000000'

/** Who runs this site: printed on every invoice and on the pages the law asks for. What stands here is made up. */
export const operatorEnvSchema = z.object({
  OPERATOR_NAME: z.string().min(1).default('株式会社見本むすび'),
  OPERATOR_NAME_EN: z.string().min(1).default('Mihon Musubi Inc. (made up)'),
  OPERATOR_REPRESENTATIVE: z.string().min(1).default('見本 太郎'),
  OPERATOR_REPRESENTATIVE_EN: z.string().min(1).default('Taro Mihon'),
  OPERATOR_ADDRESS: z.string().min(1).default('〒000-0000 東京都見本区架空町0-0-0'),
  OPERATOR_ADDRESS_EN: z.string().min(1).default('0-0-0 Kakucho, Mihon-ku, Tokyo 000-0000'),
  OPERATOR_PHONE: z.string().min(1).default('03-0000-0000'),
  OPERATOR_EMAIL: z.email().default('contact@musubi.example'),
  /** Number of the issuer of qualified invoices: T and 13 digits. */
  OPERATOR_INVOICE_NUMBER: z
    .string()
    .regex(/^T[1-9]\d{12}$/, 'OPERATOR_INVOICE_NUMBER is T and 13 digits')
    .default(DEMO_INVOICE_NUMBER),
})
