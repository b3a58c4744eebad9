import { PICTURE_MAX_BYTES } from '../platform/images/limits.ts'
import { IMPORT_MAX_BYTES } from '../platform/upload-limits.ts'

const FORM_MAX_BYTES = 2 * 1024 * 1024
/** Words of the form and the frame of the file come on top of the file. */
const WITH_ONE_FILE = PICTURE_MAX_BYTES + FORM_MAX_BYTES

/** Where a file may be sent, and how much at once; `.data` is the same page asked for by script. */
const uploads: readonly { path: RegExp; maxBytes: number }[] = [
  { path: /^\/listings\/[^/]+\/edit\/images(\.data)?$/, maxBytes: WITH_ONE_FILE },
  { path: /^\/imports\/new(\.data)?$/, maxBytes: IMPORT_MAX_BYTES + FORM_MAX_BYTES },
  { path: /^\/participants\/[^/]+\/(logo|portfolio|documents)(\/[^/]+)?(\.data)?$/, maxBytes: WITH_ONE_FILE },
]

/** How many bytes the page at `path` takes in one form. */
export const maxBodyBytes = (path: string): number =>
  uploads.find((upload) => upload.path.test(path))?.maxBytes ?? FORM_MAX_BYTES
