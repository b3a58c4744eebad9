export const legal = {
  title: 'Terms and notices',
  names: {
    commercialTransactions: 'Notice under the Act on Specified Commercial Transactions',
    terms: 'Terms of use',
    refunds: 'Refund rules',
  },
  version: 'Version {{version}} (from {{date}})',
  titleOfVersion: '{{title}} (version {{version}})',
  history: 'All versions so far',
  print: 'Print',
  old: { title: 'This is an earlier version', current: 'See the current one' },
  readFirst: 'Please read the following. When they change, we will ask you again.',
  agree: 'I agree to the above',
  feeLinks: 'Rules about fees',
}
