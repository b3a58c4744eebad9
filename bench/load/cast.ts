/** Somebody who is signed in, with one published listing; a navigator has none. */
export interface Person {
  cookie: string
  listing: string
  track: string
}

export interface Cast {
  owners: Person[]
  askers: Person[]
  navigators: Person[]
}
