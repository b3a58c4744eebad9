import { z } from 'zod'
import { defineSetting } from '#app/platform/settings/setting.ts'

/** The longest name of who reads. */
export const OPERATED_BY_MAX = 60

/** Whether listings are read, and who runs the service they are sent to. Off until the operator says otherwise. */
export const readerSetting = defineSetting(
  'reader.service',
  z.object({ isOn: z.boolean(), operatedBy: z.string().max(OPERATED_BY_MAX) }),
  { isOn: false, operatedBy: '' },
)

/** The explanation a consent is given to; another text needs another name, and every consent anew. */
export const CONSENT_TEXT = '2026-11'
