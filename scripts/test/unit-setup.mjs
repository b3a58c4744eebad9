import { testEnv } from './template-database.mjs'

// A test without a database gets an address nobody answers: reaching for it fails at once and by name.
Object.assign(process.env, testEnv('postgresql://nobody@127.0.0.1:1/a_unit_test_has_no_database'))
