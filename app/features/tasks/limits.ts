/** Tasks a navigator may have open. */
export const TASKS_MAX = 500
export const TASKS_PAGE = 20
export const TITLE_MAX = 200
